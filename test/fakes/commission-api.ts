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
import { bindSigner, getOfficial, officialRoutes } from "#shared/http/routes/officials.ts";
import { bind, showOfficial } from "#functions/commission-api/officials.ts";
import type { Attesting } from "#shared/evidence/attest.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { bindOfficial, isToBeSigned, signedCall } from "#test/samples/official-signing.ts";
import { testTrust } from "#test/samples/signing.ts";
import { memoryEvidence } from "./evidence.ts";
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
  attesting: Attesting,
  sittings: Pick<Sittings, "page"> = emptySittings(),
): Served[] => {
  const { desk } = attesting;
  return [
    on(foundCommission, found({ desk })),
    on(getCommission, showCommission({ desk })),
    on(giveCommissionCommand, commandCommission(attesting)),
    on(conveneSitting, convene({ desk })),
    on(listSittings, showSittings({ sittings })),
    on(giveSittingCommand, commandSitting(attesting)),
    on(getSitting, showSitting({ desk })),
    on(bindSigner, bind({ desk })),
    on(getOfficial, showOfficial({ desk })),
  ];
};

/** Judges officials' signatures over ports in memory, by the test authority. */
const attestingOver = (desk: Desk, verify: VerifyDetached = verifyDetached): Attesting => ({
  desk,
  evidence: memoryEvidence().store,
  verify,
  trust: testTrust(),
});

export const memoryCommissionApi = () => {
  const desk = memoryDesk();
  const sittings = emptySittings();
  const served = commissionServed(attestingOver(desk), sittings);
  const known = [...commissionRoutes, ...officialRoutes];
  const send = sendingTo(known, serve(memoryLog().log, served));
  const eventOf = eventAmong(known);
  /** Brings the list of sittings up to date, as the relay does after every entry that shows in it. */
  const relay = async (): Promise<void> => {
    const changed = desk.cases.written().filter(({ kind }) => kind === "sitting");
    const ids = [...new Set(changed.map(({ caseId }) => caseId))];
    await Promise.all(ids.map(projectSitting({ desk, sittings })));
  };
  const call = async (one: Call) => {
    if (isToBeSigned(one)) await bindOfficial(desk, one.by.id);
    return send(eventOf(signedCall(one)));
  };
  return { desk, relay, send, eventOf, call };
};
export type MemoryCommissionApi = ReturnType<typeof memoryCommissionApi>;
