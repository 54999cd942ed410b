import type * as z from "zod";
import { representationSystems } from "#shared/assistance/representation.ts";
import { questionWords } from "#shared/checks/question-words.ts";
import { stateSystems, type StateSystem } from "#shared/checks/systems.ts";
import { systemWords } from "#shared/checks/words.ts";
import type { listStateSystems, systemViewSchema } from "#shared/http/routes/operations.ts";
import type { Handle } from "#shared/http/serve.ts";
import { queueOfSystem } from "#shared/operations/operations.ts";
import { pauseReasonWords } from "#shared/operations/words.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { BreakerState } from "#shared/verification/breaker.ts";
import type { KeptBreaker } from "#shared/verification/gate.ts";
import { countsByQueue } from "./counts.ts";
import type { OperationsNeeds } from "./needs.ts";

type SystemView = z.output<typeof systemViewSchema>;

const viewOfBreaker = (state: BreakerState): SystemView["breaker"] => {
  if (state.phase === "closed") return state;
  const { phase, since, until: nextProbeAt, openings, cause } = state;
  return { phase, since, nextProbeAt, openings, ...(cause !== undefined && { cause }) };
};

/** One system as administrators see it. */
const viewOf = (
  system: StateSystem,
  { state, byHand }: KeptBreaker,
  questions: SystemView["questions"],
): SystemView => {
  const { speech, asksAbout } = profiles[system];
  const pause = byHand?.pause;
  const isOfApplications = representationSystems.some((one) => one === system);
  return {
    system,
    name: systemWords[system],
    question: questionWords[system],
    asksAbout,
    askedFor: isOfApplications ? "applications" : "registrations",
    profile: speech.profile,
    service: speech.service,
    answers: speech.answers,
    breaker: viewOfBreaker(state),
    ...(pause !== undefined && { paused: { ...pause, text: pauseReasonWords[pause.reason] } }),
    questions,
  };
};

/** These systems as they stand now. */
export const viewSystems = async (
  needs: OperationsNeeds,
  systems: readonly StateSystem[],
): Promise<readonly SystemView[]> => {
  const countsOf = await countsByQueue(needs);
  return Promise.all(
    systems.map(async (system) =>
      viewOf(system, await needs.breakers.find(system), countsOf(queueOfSystem(system))),
    ),
  );
};

/** GET /v1/operations/systems. */
export const showSystems =
  (needs: OperationsNeeds): Handle<typeof listStateSystems.request> =>
  async () => ({
    status: 200,
    body: { at: needs.desk.clock.now(), systems: await viewSystems(needs, stateSystems) },
  });
