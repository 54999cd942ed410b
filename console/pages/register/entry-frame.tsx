import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../parts/format.ts";
import { Found } from "../../parts/found.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { useAsAt } from "./as-at.tsx";

type Props<Entry> = Omit<ComponentProps<typeof Found<Entry>>, "absent"> & {
  readonly list: { readonly path: string; readonly name: string };
  readonly number: string;
};

/** What stands around an entry of either list: the way back, and what is said when there is none. */
export const EntryFrame = <Entry,>({ list, number, found, children }: Props<Entry>) => {
  const { t } = useTranslation("register");
  const { day } = useFormat();
  const at = useAsAt();
  return (
    <>
      <WayBack to={list.path} name={list.name} here={number} />
      <Found
        found={found}
        absent={at === undefined ? t("absent") : t("absentAt", { day: day(at) })}
      >
        {children}
      </Found>
    </>
  );
};
