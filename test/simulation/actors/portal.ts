// The portal, on behalf of one applicant: files, repeats what got no answer, looks how it stands,
// and files again after a refusal.
import type { Region } from "#shared/law/territory.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { formOf, numberOf, supplierAt, type Supplier, type WrittenSupplier } from "./applicants.ts";
import { appeal } from "./court.ts";
import { wronglyPriced } from "./devices.ts";
import { file, post, signedApplication } from "./filing.ts";
import type { Person } from "./people.ts";
import { fileUnderARevokedKey } from "./revoked-keys.ts";
import { isTold, waitFor, waitUntil } from "./portal-waits.ts";
import { standingLives } from "./standing.ts";
import { supplierCommand } from "./suppliers.ts";
import { live, type Town } from "./town.ts";

export interface Applicant {
  readonly name: string;
  readonly place: number;
  readonly kind: Supplier["kind"];
  readonly portal: Person;
  readonly unit: Region & ("75" | "71");
  readonly startHours: number;
  /** What one is to the other, where a specialist dies whom an organisation lists; or that it stays for those whom it serves. */
  readonly part?: "dies" | "lists" | "stays";
}

const hour = 3600;
const habits = {
  invalidForm: 0.2,
  signsWithARevokedKey: 0.2,
  statesAWrongPrice: 0.3,
  otherBodyUnderTheKey: 0.3,
  appliesAgain: 0.6,
  appliesWhileOpen: 0.2,
  takesBack: 0.1,
  returns: 0.35,
};
const mostRounds = 2;
/** The number of the form of a supplier's first change. */
const firstChange = 7;
/** The numbers of the forms of who has left the list and comes back. */
const again = { first: 5, change: 9 };
/** Where the other organisations begin that an application is confused with. */
const twins = 50;

const inclusion = "POST /v1/registrations";

const withoutConsents = (form: WrittenSupplier) => {
  const { consents: _, ...application } = form;
  const wrong = { ...application, iin: "123456789012", unknown: "field" };
  const { submission, body, send } = signedApplication(inclusion, "submit", form);
  return { submission, send, body: { ...body, application: wrong } };
};

/** The same application with a price that nobody may state today, once in a while where there is one. */
const withWrongPrices = (
  { dice, world }: Town,
  form: WrittenSupplier,
): WrittenSupplier | undefined => {
  if (form.supplier !== "organization" || !dice.chance(habits.statesAWrongPrice)) return undefined;
  const devices = wronglyPriced(dice, world.scheduler.now(), form.devices);
  return devices === undefined ? undefined : { ...form, devices };
};

/** Whether a round is over for the one who applied: decided and told, or taken back. */
const isOver = (form: WrittenSupplier) => (status: StatusView) =>
  status.state === "withdrawn" ||
  (status.decision !== undefined && isTold(form.contacts.email)(status));

/** One round: a form is filed, with all the clumsiness of a portal, and waits for its end. */
const round = async (
  town: Town,
  { name, place, kind, portal, unit, part }: Applicant,
  version: number,
  last: number,
) => {
  const { dice } = town;
  const supplier = supplierAt(place, kind, dice.fork(name), part !== undefined);
  const form = formOf(town, supplier, unit, version);
  const made = signedApplication(inclusion, "submit", form);
  const key = `${name}-round-${version}`;
  if (dice.chance(habits.invalidForm)) await post(town, portal, key, withoutConsents(form));
  if (dice.chance(habits.signsWithARevokedKey)) {
    await fileUnderARevokedKey(town, portal, `${key}-revoked`, form);
  }
  const wrong = withWrongPrices(town, form);
  if (wrong !== undefined) {
    await file(town, portal, `${key}-wrong`, signedApplication(inclusion, "submit", wrong));
  }
  const confused = supplierAt(place + twins, kind, dice.fork(name));
  const other = dice.chance(0.5)
    ? { ...form, language: form.language === "kk" ? ("ru" as const) : ("kk" as const) }
    : formOf(town, confused, unit, version);
  const twin = dice.chance(habits.otherBodyUnderTheKey)
    ? file(town, portal, key, signedApplication(inclusion, "submit", other))
    : undefined;
  const filed = (await file(town, portal, key, made)) ?? (await twin);
  await twin;
  // Whoever is in the list still, or before the Commission, cannot apply.
  if (filed === undefined && version > mostRounds) return undefined;
  if (filed === undefined || filed.command === "applyForRemoval") {
    throw new Error(`${key} was acknowledged under neither body`);
  }
  if (dice.chance(habits.takesBack)) {
    await town.world.network.sleep(dice.below(48 * hour));
    await supplierCommand(town, portal, filed.caseId, { name: "withdraw" });
  }
  if (dice.chance(habits.appliesWhileOpen)) {
    await file(town, portal, `${key}-again`, signedApplication(inclusion, "submit", filed.form));
  }
  // Some file again as soon as they see the decision, before the notice is out.
  const impatient = dice.chance(0.5) && version < last;
  const isEnough = (status: StatusView) =>
    isOver(filed.form)(status) || (impatient && status.state === "refused");
  const seen = await waitFor(town, portal, filed.caseId, isEnough, impatient ? 3 : 8);
  const { state, account } = seen;
  const { caseId, form: kept } = filed;
  const isConfused = numberOf(confused) === (kept.iin ?? ("bin" in kept ? kept.bin : undefined));
  return {
    state,
    number: account?.number,
    filed: { caseId, form: kept },
    supplier: isConfused ? confused : supplier,
  };
};

/** Whoever is refused may apply again, go to court, or leave it at that. */
const apply = async (town: Town, applicant: Applicant, first: number): Promise<void> => {
  const { name, portal, unit, part } = applicant;
  const last = first + mostRounds - 1;
  for (let version = first; version <= last; version += 1) {
    const done = await round(town, applicant, version, last);
    if (done === undefined) return;
    const { state, filed, supplier, number } = done;
    if (state === "included") {
      const standing = { name: `${name}-${first}`, supplier, portal, unit, filed, number, part };
      const isReturn = first === again.first;
      const changes = isReturn ? again.change : firstChange;
      const isGone = await standingLives(town, { ...standing, version: changes });
      if (isGone && !isReturn && town.dice.chance(habits.returns)) {
        await apply(town, applicant, again.first);
      }
      return;
    }
    if (version < last && town.dice.chance(habits.appliesAgain)) continue;
    await waitFor(town, portal, filed.caseId, isOver(filed.form));
    await appeal(town, portal, filed.caseId);
    return;
  }
};

/** The story of one applicant, over one round or two and what follows; `first` numbers its forms. */
export const applicantLives = (town: Town, applicant: Applicant, first = 1): void => {
  const { name, startHours, part } = applicant;
  town.waiting.add(name);
  live(town, `${name}-${first}`, async () => {
    await town.world.network.sleep(startHours * hour);
    if (part === "lists") await waitUntil(town, () => town.registryNumbers.size > 0);
    await apply(town, applicant, first);
    town.waiting.delete(name);
  });
};
