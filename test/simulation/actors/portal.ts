// The portal, on behalf of one applicant: files, repeats what got no answer, looks how it stands,
// and files again after a refusal.
import type { Region } from "#shared/law/territory.ts";
import { statusViewSchema, type StatusView } from "#shared/registration/view/status-view.ts";
import type { WrittenForm } from "#test/samples/organization.ts";
import { isRefused } from "#test/simulation/cloud/clients.ts";
import { binOfApplicant, formOf } from "./applicants.ts";
import { insist } from "./calling.ts";
import { file, post, type Filing } from "./filing.ts";
import type { Person } from "./people.ts";
import { live, type Town } from "./town.ts";

interface Applicant {
  readonly name: string;
  readonly place: number;
  readonly portal: Person;
  readonly unit: Region & ("75" | "71");
  readonly startHours: number;
}

const hour = 3600;
const habits = {
  invalidForm: 0.2,
  otherBodyUnderTheKey: 0.3,
  appliesAgain: 0.6,
  appliesWhileOpen: 0.2,
};
const mostRounds = 2;
/** Where the other organisations begin that an application is confused with. */
const twins = 50;

const withoutConsents = (form: WrittenForm) => {
  const { consents: _, ...rest } = form;
  return { ...rest, bin: "123456789012", unknown: "field" };
};

/** Whether a round is over for the one who applied: decided, and told. */
const isOver =
  ({ form }: Filing) =>
  ({ decision, notifiedAt }: StatusView) =>
    decision !== undefined && (notifiedAt !== undefined || isRefused(form.contacts.email));

/** Looks at a case every few hours, until what it sees is enough. */
const waitFor = async (
  { world, dice }: Town,
  by: Person,
  caseId: string,
  isEnough: (status: StatusView) => boolean,
  hours = 8,
): Promise<StatusView> => {
  for (let etag = "none"; ;) {
    await world.network.sleep(dice.between(1, hours * hour));
    const send = `GET /v1/registrations/${caseId}`;
    const seen = await insist(world.network, { by, send, headers: { "if-none-match": etag } });
    if (seen.status !== 200) continue;
    const status = statusViewSchema.parse(seen.body);
    if (isEnough(status)) return status;
    etag = seen.headers["etag"] ?? etag;
  }
};

/** One round: a form is filed, with all the clumsiness of a portal, and waits for its end. */
const round = async (town: Town, { name, place, portal, unit }: Applicant, version: number) => {
  const { dice } = town;
  const bin = binOfApplicant(place, dice.fork(name));
  const form = formOf(bin, unit, version, dice);
  const key = `${name}-round-${version}`;
  if (dice.chance(habits.invalidForm)) await post(town, portal, key, withoutConsents(form));
  const other = dice.chance(0.5)
    ? { ...form, places: { total: 7, free: 7 } }
    : formOf(binOfApplicant(place + twins, dice.fork(name)), unit, version, dice);
  const twin = dice.chance(habits.otherBodyUnderTheKey)
    ? file(town, portal, key, other)
    : undefined;
  const filed = (await file(town, portal, key, form)) ?? (await twin);
  await twin;
  if (filed === undefined) throw new Error(`${key} was acknowledged under neither body`);
  if (dice.chance(habits.appliesWhileOpen)) await post(town, portal, `${key}-again`, filed.form);
  // Some file again as soon as they see the decision, before the notice is out.
  const impatient = dice.chance(0.5) && version < mostRounds;
  const isEnough = (status: StatusView) =>
    isOver(filed)(status) || (impatient && status.state === "refused");
  const { state } = await waitFor(town, portal, filed.caseId, isEnough, impatient ? 3 : 8);
  return { state, filed };
};

/** The story of one applicant, over one round or two. */
export const applicantLives = (town: Town, applicant: Applicant): void => {
  const { name, startHours } = applicant;
  town.waiting.add(name);
  live(town, name, async () => {
    await town.world.network.sleep(startHours * hour);
    for (let version = 1; version <= mostRounds; version += 1) {
      const { state, filed } = await round(town, applicant, version);
      if (state === "included" || version === mostRounds) break;
      if (!town.dice.chance(habits.appliesAgain)) {
        await waitFor(town, applicant.portal, filed.caseId, isOver(filed));
        break;
      }
    }
    town.waiting.delete(name);
  });
};
