import { useEffect, useRef } from "react";
import styles from "./forms.module.css";

/** What is wrong with fields, by JSON Pointer. */
export type Flaws = ReadonlyMap<string, string>;

/** The id of the element that a field is filled in with. */
export const idOf = (path: string): string => `field${path.replaceAll("/", "-")}`;

const noteOf = (path: string): string => `${idOf(path)}-flaw`;

/** What says of a field what is wrong with it; undefined where nothing is. */
export const flawOf = (flaws: Flaws, path: string): string | undefined =>
  flaws.has(path) ? noteOf(path) : undefined;

interface Props {
  readonly flaws: Flaws;
  readonly path: string;
  /** Whether it stands for all that is within, which nothing else shows. */
  readonly within?: boolean;
}

/** What is wrong with a field, in words. */
export const FlawNote = ({ flaws, path, within = false }: Props) => {
  const words = [...flaws].flatMap(([place, said]) =>
    place === path || (within && place.startsWith(`${path}/`)) ? [said] : [],
  );
  return (
    words.length > 0 && (
      <p id={noteOf(path)} className={styles["flaw"]} role="alert">
        {[...new Set(words)].join(" ")}
      </p>
    )
  );
};

const where = ["input", "textarea", "button"].join();

/**
 * Puts the cursor into the first field that something is wrong with, whenever the form was looked at: `looked` is another
 * value each time. The form is the element of the ref.
 */
export const useFirstFlaw = (looked: unknown) => {
  const form = useRef<HTMLDivElement>(null);
  const last = useRef(looked);
  useEffect(() => {
    if (last.current === looked) return;
    last.current = looked;
    const note = form.current?.querySelector("p[id$='-flaw']");
    const field = note?.parentElement?.querySelector(where);
    if (field instanceof HTMLElement) field.focus();
  }, [looked]);
  return form;
};

/** What is wrong with a form: what is still empty of that which was missed, and what the API said of it. */
export const flawsOf = (
  missed: readonly string[],
  empty: readonly string[],
  needed: string,
  said: readonly { readonly pointer: string; readonly message: string }[] = [],
): Flaws =>
  new Map([
    ...missed.filter((path) => empty.includes(path)).map((path) => [path, needed] as const),
    ...said.map(({ pointer, message }) => [pointer, message] as const),
  ]);
