// The function of those who work on applications for services, over ports in memory.
import { commandAssistance } from "#functions/assistance-api/command-assistance.ts";
import { commandEmployee, showEmployee } from "#functions/assistance-api/employees.ts";
import { listPlacesFor } from "#functions/assistance-api/list-places.ts";
import type { AssistanceNeeds } from "#functions/assistance-api/needs.ts";
import { takeIn } from "#functions/assistance-api/register-assistance.ts";
import { showAssistance } from "#functions/assistance-api/show-assistance.ts";
import { showPlaces } from "#functions/assistance-api/show-places.ts";
import { shippedCatalogue } from "#shared/assistance/catalogue.ts";
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import {
  assistanceRoutes,
  getAssistance,
  giveAssistanceCommand,
  registerAssistance,
} from "#shared/http/routes/assistance.ts";
import { employeeRoutes, getEmployee, giveEmployeeCommand } from "#shared/http/routes/employees.ts";
import { getPlaces, listPlaces, placeRoutes } from "#shared/http/routes/places.ts";
import { on, serve } from "#shared/http/serve.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { giveCommand, loadCase } from "#shared/store/desk.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { submit } from "#test/samples/assistance/commands.ts";
import { portal } from "#test/samples/officials.ts";
import { bindOfficial, isToBeSigned, signedCall } from "#test/samples/official-signing.ts";
import { pseudonym } from "#test/samples/registration-file.ts";
import { eventAmong, sendingTo, type Answered, type Call, type Person } from "./calls.ts";
import { memoryTable } from "./dynamo.ts";
import { memoryFilingOffice } from "./filing-office.ts";
import { memoryLog } from "./observability.ts";
import { memoryPlaces } from "./places.ts";
import { memoryReads } from "./reads.ts";

const routes = [...assistanceRoutes, ...employeeRoutes, ...placeRoutes];

/** The API of those who work on applications, with ways past it for whoever else has a hand in a case. */
export const memoryAssistanceApi = () => {
  const { filing, ...office } = memoryFilingOffice();
  const { desk } = office;
  const { log, lines } = memoryLog();
  const reads = memoryReads(desk.clock);
  const register = dynamoRegister(memoryTable().dynamo, "register");
  const books = memoryPlaces();
  const needs: AssistanceNeeds = {
    ...filing,
    register,
    books,
    catalogue: async () => shippedCatalogue,
    calendar: async () => kazakhstanCalendar,
    recordRead: reads.recordRead,
  };
  const handler = serve(log, [
    on(registerAssistance, takeIn(needs)),
    on(getAssistance, showAssistance(needs)),
    on(giveAssistanceCommand, commandAssistance(needs)),
    on(giveEmployeeCommand, commandEmployee({ desk })),
    on(getEmployee, showEmployee({ desk })),
    on(listPlaces, listPlacesFor(needs)),
    on(getPlaces, showPlaces(needs)),
  ]);
  const eventOf = eventAmong(routes);
  const send = sendingTo(routes, handler);
  const call = async (one: Call): Promise<Answered> => {
    if (isToBeSigned(one)) await bindOfficial(desk, one.by.id);
    return send(eventOf(signedCall(one)));
  };
  const idOf = (serial: number): CaseId => assistanceIdOf("portal", `case ${serial}`, pseudonym);
  /** A command that comes from elsewhere than this API; it has to be accepted. */
  const give = async (
    caseId: CaseId,
    command: AssistanceCommand,
    actor: Person,
    facts: AssistanceFacts = {},
  ): Promise<void> => {
    const { provider: _, ...giver } = actor;
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId,
      command,
      commandId: `${command.name}-${(await desk.cases.load(caseId)).length}`,
      actor: giver,
      correlationId: "test",
      factsFor: async () => facts,
    });
    if (outcome.done === "refused") throw new Error(outcome.refusal.code);
  };
  /** Filed through the portal. */
  const file = async (serial = 1, form?: ApplicationForm): Promise<CaseId> => {
    const caseId = idOf(serial);
    await give(caseId, submit(form), portal, { unit: "71" });
    return caseId;
  };
  /** A command as somebody gives it in the console. */
  const command = (caseId: CaseId, by: Person, body: object, key?: string): Promise<Answered> =>
    call({
      by,
      send: `POST /v1/assistance/${caseId}/commands`,
      body,
      ...(key !== undefined && { headers: { "idempotency-key": key } }),
    });
  const show = (caseId: CaseId, by: Person): Promise<Answered> =>
    call({ by, send: `GET /v1/assistance/${caseId}` });
  return {
    ...office,
    needs,
    lines,
    reads,
    register,
    books,
    call,
    idOf,
    give,
    file,
    command,
    show,
    stateOf: async (caseId: CaseId) => (await loadCase(desk.cases, assistanceKind, caseId)).state,
  };
};
export type MemoryAssistanceApi = ReturnType<typeof memoryAssistanceApi>;

/** The code of a problem, or undefined for a good answer. */
export const codeIn = ({ body }: Answered): string | undefined => {
  const code = body !== null && typeof body === "object" && "code" in body ? body.code : undefined;
  return typeof code === "string" ? code : undefined;
};

/** Puts on record that somebody may assess: employed and qualified (L114-1.6). */
export const qualify = (api: MemoryAssistanceApi, subject: string, by: Person): Promise<Answered> =>
  api.call({
    by,
    send: `POST /v1/employees/${subject}/commands`,
    body: {
      name: "employ",
      since: "2024-01-10",
      qualification: { on: "2023-06-30", document: "Диплом № 17", title: "Әлеуметтік жұмыс" },
    },
  });
