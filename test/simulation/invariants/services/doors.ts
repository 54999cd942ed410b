// Who is shown what of applications for services (docs/adr/0043, docs/adr/0045, G47).
import { callerOf, type Caller } from "#shared/http/caller.ts";
import { getApplication, givePersonCommand } from "#shared/http/routes/applications.ts";
import { getAssistance, giveAssistanceCommand } from "#shared/http/routes/assistance.ts";
import { actingFor } from "#test/samples/assistance/portal-work.ts";
import { actorsOf } from "#test/simulation/actors/families/applying.ts";
import type { Answer } from "#test/simulation/functions/gateway.ts";
import { serviceEventsOf, type ApplicationFile, type Evidence } from "../evidence.ts";

const idIn = ({ call }: Answer) => new URL(call.url).pathname.split("/")[3];

/** When something first happened in a case; later than all where it never did. */
const whenIn = ({ entries }: ApplicationFile, type: string): string =>
  entries.find(({ events }) => events.some((event) => event.type === type))?.at ?? "~";

/** Everybody who has ever had to do with a case, by subject, unit or number. */
const partiesIn = ({ entries }: ApplicationFile): ReadonlySet<string> =>
  new Set(
    entries.flatMap(serviceEventsOf).flatMap((event) => {
      switch (event.type) {
        case "received":
          return [event.unit, ...(event.provider === undefined ? [] : [event.provider])];
        case "assessor-assigned":
          return [event.assessor];
        case "specialist-invited":
          return [event.specialist];
        case "place-held":
        case "place-accepted":
        case "admitted":
        case "interim-stay-registered":
          return [event.provider];
        default:
          return [];
      }
    }),
  );

const office = new Set(["social-officer", "decision-maker", "protection-officer"]);

const worksOn = (file: ApplicationFile, { id, roles, unit, provider }: Caller): boolean => {
  const parties = partiesIn(file);
  const isOfTheOffice = unit !== undefined && roles.some((role) => office.has(role));
  return (
    parties.has(id) ||
    (isOfTheOffice && parties.has(unit)) ||
    (provider !== undefined && parties.has(provider))
  );
};

const ofStaff: ReadonlySet<string> = new Set([getAssistance.id, giveAssistanceCommand.id]);
const ofPeople: ReadonlySet<string> = new Set([getApplication.id, givePersonCommand.id]);

const staffFlaw = (file: ApplicationFile, answer: Answer): string | undefined => {
  const caller = callerOf(answer.call.claims);
  if (!worksOn(file, caller)) return "which is nothing to them";
  const isHidden = answer.at > whenIn(file, "handed-over") && isStillConfidential(file);
  const isOfTheTrack = caller.roles.includes("protection-officer");
  return isHidden && !isOfTheTrack ? "which is on the confidential track" : undefined;
};

/** Nobody takes a case back from the confidential track but the person, by withdrawing it. */
const isStillConfidential = ({ state }: ApplicationFile): boolean => state.state === "handed-over";

const portalFlaw = (file: ApplicationFile, answer: Answer): string | undefined => {
  const { applied } = file;
  const acting = answer.call.headers?.["acting-person"] ?? "";
  if (applied === undefined || !actorsOf(applied.form).includes(acting)) {
    return "which is nothing to them";
  }
  const isRepresentative =
    applied.form.representative !== undefined && acting === actingFor(applied.form);
  const isOver =
    answer.at > whenIn(file, "representation-ended") || answer.at > whenIn(file, "handed-over");
  return isRepresentative && isOver ? "and represents nobody any more" : undefined;
};

/** An application is answered about to its people, and to those who work on it; once handed over to the confidential track alone. */
export const nobodySeesTheApplicationsOfOthers = ({ applications, town }: Evidence): string[] =>
  town.world.gateway.answers.flatMap((answer) => {
    const { route, status, call } = answer;
    if (status >= 300 || !(ofStaff.has(route.id) || ofPeople.has(route.id))) return [];
    const file = applications.find(({ caseId }) => caseId === idIn(answer));
    const { id } = callerOf(call.claims);
    if (file === undefined) return [`${id} was answered about ${idIn(answer)}, which is no case`];
    const flaw = ofStaff.has(route.id) ? staffFlaw(file, answer) : portalFlaw(file, answer);
    return flaw === undefined ? [] : [`${id} was answered about ${file.caseId}, ${flaw}`];
  });
