// What administrators do with accounts, over a user pool in memory.
import { peopleApi } from "#functions/people-api/people-api.ts";
import { cognitoDirectory } from "#shared/adapters/directory.ts";
import { noSeal } from "#shared/adapters/no-seal.ts";
import { peopleRoutes } from "#shared/http/routes/people.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import { organizationEntry } from "#test/samples/register-entry.ts";
import { administrator, home, representative } from "#test/samples/officials.ts";
import { eventAmong, sendingTo, type Call } from "./calls.ts";
import { memoryPool } from "./cognito.ts";
import { memoryDesk } from "./desk.ts";
import { memoryLog } from "./observability.ts";

export const memoryPeople = () => {
  const office = memoryDesk();
  // Nothing that is written here may be personal data.
  const desk = { ...office, seal: noSeal("of accounts nothing is personal data") };
  const pool = memoryPool();
  pool.add("admin.75", administrator.id, "administrator", `unit-${home}`);
  pool.add("rep.75", representative.id, "representative", `unit-${home}`, "readers-of-news");
  const listed = organizationEntry(1);
  let passwords = 0;
  const handler = peopleApi(memoryLog().log, {
    desk,
    directory: cognitoDirectory("pool", pool.client),
    register: {
      get: async (number): Promise<RegisterEntry | undefined> =>
        number === listed.number ? listed : undefined,
      settled: async () => 0,
    },
    newPassword: () => {
      passwords += 1;
      return `Password-${passwords}-aA1`;
    },
  });
  const send = sendingTo(peopleRoutes, handler);
  return {
    desk: office,
    pool,
    listed: listed.number,
    call: async (one: Call) => send(eventAmong(peopleRoutes)(one)),
  };
};
