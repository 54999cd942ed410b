// The function of Commissions and sittings as it runs, over ports in memory.
import { commandCommission, found, showCommission } from "#functions/commission-api/commissions.ts";
import { showSittings } from "#functions/commission-api/list-sittings.ts";
import { projectSitting } from "#functions/relay/project-sitting.ts";
import { commandSitting, convene, showSitting } from "#functions/commission-api/sittings.ts";
import {
  commissionRoutes,
  conveneSitting,
  foundCommission,
  getCommission,
  getSitting,
  giveCommissionCommand,
  giveSittingCommand,
  listSittings,
} from "#shared/http/routes/commission.ts";
import { on, serve, type Served } from "#shared/http/serve.ts";
import type { Desk } from "#shared/store/desk.ts";
import { dynamoSittings, type Sittings } from "#shared/store/dynamo-sittings.ts";
import { eventAmong, sendingTo, type Call } from "./calls.ts";
import { memoryDesk } from "./desk.ts";
import { memoryTable } from "./dynamo.ts";
import { memoryLog } from "./observability.ts";

/** The list of sittings over a table in memory. */
const emptySittings = (): Sittings => dynamoSittings(memoryTable().dynamo, "sittings");

/** The routes of Commissions and sittings, each joined to its handler. */
export const commissionServed = (
  desk: Desk,
  sittings: Pick<Sittings, "page"> = emptySittings(),
): Served[] => [
  on(foundCommission, found({ desk })),
  on(getCommission, showCommission({ desk })),
  on(giveCommissionCommand, commandCommission({ desk })),
  on(conveneSitting, convene({ desk })),
  on(listSittings, showSittings({ sittings })),
  on(giveSittingCommand, commandSitting({ desk })),
  on(getSitting, showSitting({ desk })),
];

export const memoryCommissionApi = () => {
  const desk = memoryDesk();
  const sittings = emptySittings();
  const served = commissionServed(desk, sittings);
  const send = sendingTo(commissionRoutes, serve(memoryLog().log, served));
  const eventOf = eventAmong(commissionRoutes);
  /** Brings the list of sittings up to date, as the relay does after every entry that shows in it. */
  const relay = async (): Promise<void> => {
    const changed = desk.cases.written().filter(({ kind }) => kind === "sitting");
    const ids = [...new Set(changed.map(({ caseId }) => caseId))];
    await Promise.all(ids.map(projectSitting({ desk, sittings })));
  };
  return { desk, relay, call: (one: Call) => send(eventOf(one)) };
};
export type MemoryCommissionApi = ReturnType<typeof memoryCommissionApi>;
