// The HTTP functions as they run, over ports in memory: routes, checks, handlers and replies are the real ones.
import { commandCase } from "#functions/casework-api/command-case.ts";
import { showCase } from "#functions/casework-api/show-case.ts";
import { showDocument } from "#functions/files-api/show-document.ts";
import { showReads } from "#functions/reads-api/show-reads.ts";
import { commandRegistration } from "#functions/portal-api/command-registration.ts";
import { fileChange, fileRegistration } from "#functions/portal-api/file-application.ts";
import { fileRemoval } from "#functions/portal-api/file-removal.ts";
import { showRegistration } from "#functions/portal-api/show-registration.ts";
import { projectCase } from "#functions/relay/project.ts";
import { worklistServed } from "#functions/worklist-api/worklist-api.ts";
import type { Route } from "#shared/http/route.ts";
import { caseworkRoutes, getCase, giveCaseCommand } from "#shared/http/routes/casework.ts";
import { fileRoutes, getCaseDocument } from "#shared/http/routes/files.ts";
import { getCaseReads, readRoutes } from "#shared/http/routes/reads.ts";
import { commissionRoutes } from "#shared/http/routes/commission.ts";
import {
  applyForRemoval,
  changeRegistration,
  createRegistration,
  getRegistration,
  giveSupplierCommand,
  portalRoutes,
} from "#shared/http/routes/portal.ts";
import { worklistRoutes } from "#shared/http/routes/worklist.ts";
import { on, serve } from "#shared/http/serve.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { bindOfficial, isToBeSigned, signedCall } from "#test/samples/official-signing.ts";
import { eventAmong, sendingTo, type Answered, type Call } from "./calls.ts";
import { commissionServed } from "./commission-api.ts";
import { memoryFilingOffice } from "./filing-office.ts";
import { memoryLog } from "./observability.ts";
import { memoryReads } from "./reads.ts";
import { memoryRegister } from "./register.ts";
import { memoryColleagues } from "./colleagues.ts";
import { memoryWorklist } from "./worklist.ts";

export { idIn, type Answered, type Call } from "./calls.ts";

const routes: readonly Route[] = [
  ...portalRoutes,
  ...worklistRoutes,
  ...caseworkRoutes,
  ...fileRoutes,
  ...readRoutes,
  ...commissionRoutes,
];

/** The event of a call such as "POST /v1/registrations"; throws where no route matches. */
export const eventOf = eventAmong(routes);

/** The APIs in memory; `verify` judges signatures, without asking about revocation unless it says otherwise. */
export const memoryApis = (verify?: VerifyDetached) => {
  const { filing: portalNeeds, ...office } = memoryFilingOffice(verify);
  const { desk, objects, watch } = office;
  const { log, lines } = memoryLog();
  const reads = memoryReads(desk.clock);
  const { recordRead } = reads;
  const worklist = memoryWorklist();
  const colleagues = memoryColleagues();
  const register = memoryRegister();
  const calendar = async () => kazakhstanCalendar;
  const project = projectCase({
    desk,
    worklist,
    register,
    listedBy: { keep: async () => {} },
    watch,
    calendar,
  });
  const handler = serve(log, [
    on(createRegistration, fileRegistration(portalNeeds)),
    on(changeRegistration, fileChange(portalNeeds)),
    on(applyForRemoval, fileRemoval(portalNeeds)),
    on(giveSupplierCommand, commandRegistration({ desk })),
    on(getRegistration, showRegistration({ cases: desk.cases, calendar })),
    ...worklistServed({ worklist, claims: worklist, colleagues, calendar, clock: desk.clock }),
    on(getCase, showCase({ desk, calendar, recordRead })),
    on(getCaseDocument, showDocument({ desk, files: objects.views, recordRead })),
    on(getCaseReads, showReads({ cases: desk.cases, reads: reads.history, recordRead })),
    on(giveCaseCommand, commandCase(portalNeeds)),
    ...commissionServed(portalNeeds),
  ]);
  const send = sendingTo(routes, handler);
  const call = async (one: Call): Promise<Answered> => {
    if (isToBeSigned(one)) await bindOfficial(desk, one.by.id);
    return send(eventOf(signedCall(one)));
  };
  /** Brings the read models up to date, as the relay does after every entry. */
  const relay = async (): Promise<void> => {
    const changed = desk.cases.written().filter(({ kind }) => kind === "registration");
    await Promise.all([...new Set(changed.map(({ caseId }) => caseId))].map(project));
  };
  return {
    ...office,
    lines,
    call,
    send,
    relay,
    register,
    portalNeeds,
    reads,
    worklist,
    colleagues,
    eventOf,
  };
};
export type MemoryApis = ReturnType<typeof memoryApis>;
