import { useTranslation } from "react-i18next";
import { wordOf } from "../../../words/word-of.ts";
import type { Step } from "./use-audit.ts";

type Act = Extract<Step, { what: "act" }>;
type Read = Extract<Step, { what: "read" }>;

/** Kinds of cases whose events have words of their own. */
const withEvents: ReadonlySet<string> = new Set(["registration", "assistance"]);

/** What somebody did, by the events that came of it; by the command where those have no words. */
const deedOf = ({ kind, command, events }: Act): string => {
  const known = withEvents.has(kind)
    ? events.flatMap((event) => wordOf("trail", `${kind}.${event}`) ?? [])
    : [];
  if (known.length > 0) return [...new Set(known)].join("; ");
  return wordOf("audit", `deed.${kind}.${command}`) ?? command;
};

const detailOf = (thing: Read["thing"]): string | undefined => {
  switch (thing.kind) {
    case "document":
      return thing.documentId;
    case "evidence":
      return thing.evidenceId;
    case "paper":
      return thing.sequence === undefined ? undefined : String(thing.sequence);
    default:
      return undefined;
  }
};

/** A step of an official in words: what was shown, or what was done. */
export const useStepWords = () => {
  const { t } = useTranslation(["audit", "trail"]);
  return (step: Step): string => {
    if (step.what === "act") return t("did", { deed: deedOf(step) });
    const thing = wordOf("trail", `thing.${step.thing.kind}`) ?? step.thing.kind;
    const id = detailOf(step.thing);
    return t("saw", { thing: id === undefined ? thing : t("ofSelf", { thing, id }) });
  };
};
