import {
  appointPerson,
  changeRights,
  disablePerson,
  enablePerson,
  getPerson,
  listPeople,
} from "#shared/http/routes/people.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Log } from "#shared/observability/logger.ts";
import { appoint } from "./appoint.ts";
import { change, close } from "./change.ts";
import type { PeopleNeeds } from "./needs.ts";
import { showPeople, showPerson } from "./show-people.ts";

/** What administrators do with the accounts of officials. */
export const peopleApi = (log: Log, needs: PeopleNeeds) =>
  serve(log, [
    on(listPeople, showPeople(needs)),
    on(getPerson, showPerson(needs)),
    on(appointPerson, appoint(needs)),
    on(changeRights, change(needs)),
    on(disablePerson, close(needs, "disable")),
    on(enablePerson, close(needs, "enable")),
  ]);
