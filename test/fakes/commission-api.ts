// The function of Commissions and sittings as it runs, over ports in memory.
import { commandCommission, found, showCommission } from "#functions/commission-api/commissions.ts";
import { commandSitting, convene, showSitting } from "#functions/commission-api/sittings.ts";
import {
  commissionRoutes,
  conveneSitting,
  foundCommission,
  getCommission,
  getSitting,
  giveCommissionCommand,
  giveSittingCommand,
} from "#shared/http/routes/commission.ts";
import { on, serve, type Served } from "#shared/http/serve.ts";
import type { Desk } from "#shared/store/desk.ts";
import { eventAmong, sendingTo, type Call } from "./calls.ts";
import { memoryDesk } from "./desk.ts";
import { memoryLog } from "./observability.ts";

/** The routes of Commissions and sittings, each joined to its handler. */
export const commissionServed = (desk: Desk): Served[] => [
  on(foundCommission, found({ desk })),
  on(getCommission, showCommission({ desk })),
  on(giveCommissionCommand, commandCommission({ desk })),
  on(conveneSitting, convene({ desk })),
  on(giveSittingCommand, commandSitting({ desk })),
  on(getSitting, showSitting({ desk })),
];

export const memoryCommissionApi = () => {
  const desk = memoryDesk();
  const send = sendingTo(commissionRoutes, serve(memoryLog().log, commissionServed(desk)));
  const eventOf = eventAmong(commissionRoutes);
  return { desk, call: (one: Call) => send(eventOf(one)) };
};
export type MemoryCommissionApi = ReturnType<typeof memoryCommissionApi>;
