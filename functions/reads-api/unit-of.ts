import { assistanceKind } from "#shared/assistance/kind.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import type { Unit } from "#shared/law/territory.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { caseFrom } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";

/** The unit that an application for services went to: as it was received, for of erased people the case says nothing more. */
const unitOfApplication = ({ events }: Entry): Unit | undefined => {
  const [first] = events;
  const event = first && assistanceKind.parseEvent(first);
  return event?.type === "received" ? event.unit : undefined;
};

/** The unit that has a registration, a sitting or an application for services; undefined where there is no such history. */
export const unitOf = async (
  cases: Pick<CaseStore, "load">,
  caseId: CaseId,
): Promise<Unit | undefined> => {
  const history = await cases.load(caseId);
  const [first] = history;
  switch (first?.kind) {
    case registrationKind.name:
      return caseFrom(registrationKind, caseId, history).state.unit;
    case sittingKind.name: {
      const { state } = caseFrom(sittingKind, caseId, history);
      return state.state === "none" ? undefined : state.unit;
    }
    case assistanceKind.name:
      return unitOfApplication(first);
    default:
      return undefined;
  }
};
