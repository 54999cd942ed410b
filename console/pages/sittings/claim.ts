import type { AnswerOf } from "../../api/shapes.ts";
import type { AgendaCase } from "./use-room.ts";

export type Ground = AnswerOf<"getGrounds">["grounds"][number];
export type Claim = NonNullable<AgendaCase["ballots"][number]["claim"]>;

type CodeIn<List extends "requirements" | "documents" | "defects" | "details" | "standards"> =
  NonNullable<Ground[List]>[number]["code"];

/** What has been chosen in the form so far. */
export interface Chosen {
  readonly ground?: Ground["ground"];
  readonly requirement?: CodeIn<"requirements">;
  readonly document?: CodeIn<"documents">;
  readonly field?: string;
  readonly defect?: CodeIn<"defects">;
  readonly detail?: CodeIn<"details">;
  readonly device?: number;
  readonly standard?: CodeIn<"standards">;
  readonly item?: string;
}

const only = <Option extends { readonly code: unknown }>(
  options: readonly Option[] | undefined,
): Option["code"] | undefined => (options?.length === 1 ? options[0]?.code : undefined);

/** A ground that was just chosen: what there is no choice of is chosen with it. */
export const startOf = (ground: Ground): Chosen => {
  const requirement = only(ground.requirements);
  const document = only(ground.documents);
  const device = only(ground.devices);
  return {
    ground: ground.ground,
    ...(requirement !== undefined && { requirement }),
    ...(document !== undefined && { document }),
    ...(device !== undefined && { device }),
  };
};

const itemPattern = /^[0-9]+(?:[.-][0-9a-z]+)*$/;

/** The claim that a vote carries; undefined while something is missing that the ground needs named. */
export const claimOf = (chosen: Chosen): Claim | undefined => {
  const { ground, requirement, document, field, defect, detail, device, standard, item } = chosen;
  if (ground === undefined) return undefined;
  switch (ground) {
    case "R377-27.1":
      return requirement && { ground, requirement };
    case "R377-27.2":
      if (document !== undefined) return { ground, document };
      return field === undefined ? undefined : { ground, field };
    case "R377-27.3":
      return document && defect && { ground, document, defect };
    case "R377-27.4":
      return device === undefined ? undefined : { ground, device };
    case "R377-27.5":
      return document && detail && { ground, document, detail };
    case "R377-27.6":
      return standard && item !== undefined && itemPattern.test(item)
        ? { ground, standard, item }
        : undefined;
    case "R377-27.7":
      return { ground };
  }
};

/** The same in the words of the page: the ground, and what is named by it. */
export const claimText = (
  ground: Ground,
  chosen: Chosen,
  nameOfField: (pointer: string) => string,
): string => {
  const named = [
    ground.requirements?.find(({ code }) => code === chosen.requirement)?.text,
    ground.documents?.find(({ code }) => code === chosen.document)?.text,
    chosen.document === undefined && chosen.field !== undefined
      ? nameOfField(chosen.field)
      : undefined,
    ground.defects?.find(({ code }) => code === chosen.defect)?.text,
    ground.details?.find(({ code }) => code === chosen.detail)?.text,
    ground.devices?.find(({ code }) => code === chosen.device)?.text,
    ground.standards?.find(({ code }) => code === chosen.standard)?.text,
    chosen.item,
  ].filter((part) => part !== undefined);
  return [`${ground.citation}: ${ground.statement}`, named.join(", ")]
    .filter((part) => part !== "")
    .join(" – ");
};
