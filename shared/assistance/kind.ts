import type { CaseKind } from "#shared/cases/kind.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import type { Pseudonym } from "#shared/registration/kind.ts";
import type { AssistanceCommand } from "./commands.ts";
import { decideAssistance } from "./decide.ts";
import { factsToKeep } from "./kept-facts.ts";
import type { AssistanceFacts } from "./decided.ts";
import { assistanceEventSchema, type AssistanceEvent } from "./events.ts";
import { evolveAssistance } from "./evolve.ts";
import { personalOf } from "./personal.ts";
import type { AssistanceRefusal } from "./refusals.ts";
import { noAssistance, type Assistance } from "./state.ts";

/** One application, one history: named by its caller and the key of the request, and by nothing of a person. */
export const assistanceIdOf = (caller: string, key: string, pseudonym: Pseudonym): CaseId =>
  caseIdSchema.parse(`assistance-${pseudonym(`assistance:${caller}#${key}`)}`);

/** An application for services as a kind of case. */
export const assistanceKind: CaseKind<
  Assistance,
  AssistanceEvent,
  AssistanceCommand,
  AssistanceFacts,
  AssistanceRefusal,
  AssistanceEdition
> = {
  name: "assistance",
  editions: assistanceEditions,
  initial: noAssistance,
  parseEvent: (raw) => assistanceEventSchema.parse(raw),
  evolve: evolveAssistance,
  decide: decideAssistance,
  factsToKeep,
  personalOf,
  editionOf: ({ edition }) => edition,
};
