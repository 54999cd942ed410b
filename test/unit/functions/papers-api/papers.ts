// The function that prints papers as it runs, over a desk in memory.
import {
  showApplicationPaper,
  showAssistancePaper,
} from "#functions/papers-api/show-application-paper.ts";
import { showCasePaper, showRegistrationPaper } from "#functions/papers-api/show-paper.ts";
import { showProtocol } from "#functions/papers-api/show-protocol.ts";
import type { Actor } from "#shared/cases/actor.ts";
import {
  getApplicationPaper,
  getAssistancePaper,
  getCasePaper,
  getProtocol,
  getRegistrationPaper,
  paperRoutes,
} from "#shared/http/routes/papers.ts";
import { on, serve } from "#shared/http/serve.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import { lambdaContext, httpEvent } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { memoryReads } from "#test/fakes/reads.ts";
import { memoryRegister } from "#test/fakes/register.ts";
import { print } from "#test/unit/papers/printed.ts";

const claimsOf = ({ id, role, unit }: Actor) =>
  role === "portal"
    ? { client_id: id }
    : { sub: id, "cognito:groups": [role, ...(unit === undefined ? [] : [`unit-${unit}`])] };

/** Somebody asks for a paper by its address. */
export const openPapers = (desk: MemoryDesk = memoryDesk()) => {
  const { log, lines } = memoryLog();
  const reads = memoryReads(desk.clock);
  const { recordRead } = reads;
  const calendar = async () => kazakhstanCalendar;
  const ofApplications = { desk, print, recordRead, calendar, register: memoryRegister() };
  const handler = serve(log, [
    on(getProtocol, showProtocol({ cases: desk.cases, print, recordRead })),
    on(getCasePaper, showCasePaper({ desk, print, recordRead })),
    on(getRegistrationPaper, showRegistrationPaper({ desk, print, recordRead })),
    on(getAssistancePaper, showAssistancePaper(ofApplications)),
    on(getApplicationPaper, showApplicationPaper(ofApplications)),
  ]);
  const get = async (by: Actor, path: string, headers: Record<string, string> = {}) => {
    const event = httpEvent(paperRoutes, {
      method: "GET",
      url: `https://arnau.test${path}`,
      headers,
    });
    if (event === undefined) throw new Error(path);
    const authorizer = { jwt: { claims: claimsOf(by) } };
    const answer = await handler(
      { ...event, requestContext: { ...event.requestContext, authorizer } },
      lambdaContext,
    );
    return { ...answer, bytes: Buffer.from(answer.body, "base64") };
  };
  return { desk, get, lines, reads };
};
