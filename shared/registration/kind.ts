import type { CaseKind } from "#shared/cases/kind.ts";
import { caseIdSchema, type CaseId } from "#shared/cases/entry.ts";
import type { Bin } from "#shared/law/identifiers.ts";
import type { RegistrationCommand } from "./commands.ts";
import { decideRegistration } from "./decide.ts";
import type { RegistrationFacts } from "./decided.ts";
import { registrationEventSchema, type RegistrationEvent } from "./events.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import { evolveRegistration, noRegistration, type Registration } from "./state.ts";

/** One supplier, one history: an organisation's case id comes from its BIN. */
export const registrationIdOf = (bin: Bin): CaseId => caseIdSchema.parse(`organization-${bin}`);

/** What a command brings that is personal or free text, to be sealed with the entry. */
const personalOf = (command: RegistrationCommand): unknown => {
  switch (command.name) {
    case "submit":
      return { form: command.form };
    case "recordAnswer":
      return { raw: command.raw };
    case "recordFindings":
    case "recordCompleteness":
      return command.note === undefined ? undefined : { note: command.note };
    case "castVote":
      return command.reason === undefined ? undefined : { reason: command.reason };
    case "closeVote":
      return command.justification === undefined
        ? undefined
        : { justification: command.justification };
    case "submitToCommission":
    case "placeOnAgenda":
    case "noteDelay":
    case "recordNotice":
      return undefined;
  }
};

/** The registration of a supplier as a kind of case. */
export const registrationKind: CaseKind<
  Registration,
  RegistrationEvent,
  RegistrationCommand,
  RegistrationFacts,
  RegistrationRefusal
> = {
  name: "registration",
  initial: noRegistration,
  parseEvent: (raw) => registrationEventSchema.parse(raw),
  evolve: evolveRegistration,
  decide: decideRegistration,
  personalOf,
  // An application is decided by the edition in force when it is received; a running case keeps its own.
  editionOf: ({ edition }, { name }) => (name === "submit" ? undefined : edition),
};
