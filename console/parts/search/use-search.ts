import { useState } from "react";
import { useSearchParams } from "react-router";

/** What a list is asked for, as it stands in the address of the page: a link to it finds the same. */
export const useSearch = <Name extends string>(names: readonly Name[]) => {
  const [parameters, setParameters] = useSearchParams();
  const [clears, setClears] = useState(0);
  const given = Object.fromEntries(
    names.flatMap((name) => {
      const value = parameters.get(name);
      return value === null || value === "" ? [] : [[name, value]];
    }),
  );
  const change = (name: Name, value: string | undefined) => {
    // Two changes may come before the page is drawn anew: the address knows of the first, this component does not yet.
    const next = new URLSearchParams(location.search);
    if (value === undefined || value === "") next.delete(name);
    else next.set(name, value);
    setParameters(next, { replace: true });
  };
  const value = (name: Name): string | undefined => {
    const found: unknown = given[name];
    return typeof found === "string" ? found : undefined;
  };
  const clear = () => {
    setClears((count) => count + 1);
    setParameters({}, { replace: true });
  };
  return {
    value,
    change,
    clear,
    /** How often everything was taken back: fields that know for themselves what is in them begin anew with it. */
    clears,
    any: parameters.size > 0,
  };
};
