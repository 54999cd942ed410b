// The portal's door for applications for services as it runs, over ports in memory.
import { applicationsApi } from "#functions/applications-api/applications-api.ts";
import type { ApplicationNeeds } from "#functions/applications-api/needs.ts";
import { applicationRoutes } from "#shared/http/routes/applications.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { VerifyDetached } from "#shared/signature/verdict.ts";
import { eventAmong, sendingTo, type Answered, type Call } from "./calls.ts";
import { memoryFilingOffice } from "./filing-office.ts";
import { lambdaContext } from "./http.ts";
import { memoryLog } from "./observability.ts";
import { memoryPlaces } from "./places.ts";
import { memoryRegister } from "./register.ts";

const eventOf = eventAmong(applicationRoutes);

/** The door in memory; `verify` judges signatures, without asking about revocation unless it says otherwise. */
export const memoryApplications = (verify?: VerifyDetached) => {
  const { filing, ...office } = memoryFilingOffice(verify);
  const { log, lines } = memoryLog();
  const register = memoryRegister();
  const books = memoryPlaces();
  const calendar = async () => kazakhstanCalendar;
  const needs: ApplicationNeeds = { ...filing, calendar, register, books };
  const call = (one: Call): Promise<Answered> =>
    sendingTo(applicationRoutes, applicationsApi(log, needs))(eventOf(one));
  /** The status of an answer of the door over other ports, which may break. */
  const statusOver = async (one: Call, over: Partial<ApplicationNeeds>): Promise<number> => {
    const door = applicationsApi(log, { ...needs, ...over });
    return (await door(eventOf(one), lambdaContext)).statusCode;
  };
  return { ...office, lines, needs, call, statusOver, register, books };
};
export type MemoryApplications = ReturnType<typeof memoryApplications>;
