import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { staffCommandSchema } from "#shared/assistance/commands.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { employeeIdOf, employeeKind, lacksToAssess } from "#shared/employees/employee.ts";
import { assistanceEditions } from "#shared/law/assistance-editions.ts";
import type { AssistanceEdition } from "#shared/law/assistance-edition.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import { inForceAt } from "#shared/law/editions.ts";
import type * as z from "zod";
import type { Catalogue } from "#shared/assistance/catalogue.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { providerToChoose } from "#shared/store/listed-provider.ts";
import type { PlaceBooks } from "#shared/store/places.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import type { Caller } from "#shared/http/caller.ts";
import { isOfTheState } from "./ownership.ts";

export type StaffCommand = z.output<typeof staffCommandSchema>;

/** What decisions on applications for services are taken by besides their histories. */
export interface AssistanceFactNeeds {
  readonly desk: Desk;
  readonly register: Pick<Register, "get" | "settled">;
  readonly books: Pick<PlaceBooks, "read">;
  /** The lists of services on record, or the one that ships (L114-7.2, L114-11.1.6). */
  readonly catalogue: () => Promise<Catalogue>;
  /** Whether a decision that rests on a conclusion, by its entry, is drawn for a second look (L114-4.1.3). */
  readonly isDrawn: (
    caseId: CaseId,
    conclusion: number,
    share: AssistanceEdition["secondLook"],
  ) => boolean;
}

/** Who gives a command on which case. */
interface Giving {
  readonly caseId: CaseId;
  readonly caller: Caller;
  /** Whether somebody is one of the people of the case, or their representative. */
  readonly isParty: (subject: string) => Promise<boolean>;
}

/** The edition that a case is decided by. */
const editionOf = ({ edition: id }: Assistance, at: Instant): AssistanceEdition => {
  const edition =
    assistanceEditions.find((one) => one.id === id) ?? inForceAt(assistanceEditions, at);
  if (edition === undefined) throw new Error(`no edition of the Law for ${at}`);
  return edition;
};

/** What an employee lacks to be instructed with an assessment; of one whom no record knows, the qualification (L114-1.6, L114-16.3.6). */
const lacksOf = async (
  { desk }: AssistanceFactNeeds,
  state: Assistance,
  subject: string,
  at: Instant,
): Promise<Pick<AssistanceFacts, "lacks">> => {
  const caseId = employeeIdOf(subject);
  if (caseId === undefined) return { lacks: "qualification" };
  const { state: employee } = await loadCase(desk.cases, employeeKind, caseId);
  return { lacks: lacksToAssess(employee, dayOf(at), editionOf(state, at)) };
};

const drawnIn = (
  { isDrawn }: AssistanceFactNeeds,
  state: Assistance,
  caseId: CaseId,
  at: Instant,
): boolean => {
  const { secondLook } = editionOf(state, at);
  const { assessment } = state;
  return assessment !== undefined && isDrawn(caseId, assessment.sequence, secondLook);
};

/** What one command needs besides what all of them do. */
const ownFacts = async (
  needs: AssistanceFactNeeds,
  command: StaffCommand,
  { caseId, caller, isParty }: Giving,
  state: Assistance,
  at: Instant,
): Promise<AssistanceFacts> => {
  switch (command.name) {
    case "assignAssessor":
      return {
        ...(await lacksOf(needs, state, command.assessor, at)),
        assessorIsParty: await isParty(command.assessor),
      };
    case "completeAssessment":
      return { catalogue: await needs.catalogue() };
    case "decideProvide":
    case "decideRefuse":
      return { drawn: drawnIn(needs, state, caseId, at) };
    case "assignProvider":
      return { chosen: await providerToChoose(needs, command.provider) };
    case "recordGeneralService":
      return { ofTheState: await isOfTheState(needs.desk, caller) };
    default:
      return {};
  }
};

/** What the decision on a command of officials or of a provider's staff needs from outside the case. */
export const factsOf =
  (needs: AssistanceFactNeeds, command: StaffCommand, giving: Giving) =>
  async (state: Assistance, at: Instant): Promise<AssistanceFacts> => ({
    provider: giving.caller.provider,
    isParty: await giving.isParty(giving.caller.id),
    ...(await ownFacts(needs, command, giving, state, at)),
  });
