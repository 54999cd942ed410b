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
import { providerToChoose } from "#shared/store/listed-provider.ts";
import { loadCase } from "#shared/store/desk.ts";
import type { Caller } from "#shared/http/caller.ts";
import type { AssistanceNeeds } from "./needs.ts";
import { isOfTheState } from "./ownership.ts";
import { isDrawn } from "./second-look.ts";

type StaffCommand = z.infer<typeof staffCommandSchema>;

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
  { desk }: AssistanceNeeds,
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
  { pseudonym }: AssistanceNeeds,
  state: Assistance,
  caseId: CaseId,
  at: Instant,
): boolean => {
  const { secondLook } = editionOf(state, at);
  const { assessment } = state;
  return assessment !== undefined && isDrawn(pseudonym, caseId, assessment.sequence, secondLook);
};

/** What the decision on a command of officials or of a provider's staff needs from outside the case. */
export const factsOf =
  (needs: AssistanceNeeds, command: StaffCommand, { caseId, caller, isParty }: Giving) =>
  async (state: Assistance, at: Instant): Promise<AssistanceFacts> => {
    const { provider } = caller;
    switch (command.name) {
      case "assignAssessor":
        return {
          ...(await lacksOf(needs, state, command.assessor, at)),
          isParty: await isParty(command.assessor),
        };
      case "completeAssessment":
        return { isParty: await isParty(caller.id), catalogue: await needs.catalogue() };
      case "decideProvide":
      case "decideRefuse":
        return { isParty: await isParty(caller.id), drawn: drawnIn(needs, state, caseId, at) };
      case "recordSecondLook":
        return { isParty: await isParty(caller.id) };
      case "assignProvider":
        return { chosen: await providerToChoose(needs, command.provider) };
      case "recordGeneralService":
        return { provider, ofTheState: await isOfTheState(needs.desk, caller) };
      default:
        return { provider };
    }
  };
