// Records what goes between Arnau and its neighbours, of each profile: the asking side speaks to the
// mocked systems in one process, over keys that are made for this run and thrown away. What was said
// lies beside the certificates that verify it, under events/samples/state-systems.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutboundReply } from "#shared/adapters/outbound-http.ts";
import { referenceSchema } from "#shared/checks/reference.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { SupplierSystem } from "#shared/registration/checks.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { mockPersonOf } from "#shared/state-systems/mock-persons.ts";
import { binEndingIn, submitForm, submitOrganization } from "#test/fakes/organization.ts";
import { neighbourTexts } from "#test/fakes/neighbours.ts";
import { stateSystemsWorld } from "#test/fakes/world.ts";
import { representedBy } from "#test/samples/represented.ts";
import { iinOf, specialistForm } from "#test/samples/specialist.ts";

const samples = join(dirname(import.meta.dirname), "events", "samples", "state-systems");

const bin = binEndingIn(0);
const iin = iinOf(10);

/** One exchange: what it is to be called, whom it is with, and the fault that is scripted for it. */
const scenes: readonly {
  readonly name: string;
  readonly system: SupplierSystem;
  readonly fault?: string;
  /** Has the callback delivered, and the question come round once more. */
  readonly goesOn?: boolean;
}[] = [
  { name: "rest/question", system: "tax-debt" },
  { name: "rest/refused-token", system: "tax-debt", fault: "token-refused" },
  { name: "rest/later", system: "accessibility", goesOn: true },
  { name: "rest/graphql", system: "unreliable-participants" },
  { name: "rest/graphql-errors", system: "unreliable-participants", fault: "source-down" },
  { name: "shep-sync/legal-entity", system: "legal-entity" },
  { name: "shep-sync/identity-documents", system: "identity-documents" },
  { name: "shep-sync/fault", system: "legal-entity", fault: "source-down" },
  { name: "shep-async/insolvency", system: "insolvency", goesOn: true },
  { name: "shep-async/immovable-property", system: "immovable-property", goesOn: true },
  { name: "shep-async/missed", system: "insolvency", fault: "missed", goesOn: true },
  { name: "shep-async/not-delivered", system: "insolvency", fault: "not-delivered", goesOn: true },
];

/** Exchanges about who acts for whom, which no registration begins: without a case, so that an answer is fetched. */
const spoken: readonly { readonly name: string; readonly system: StateSystem }[] = [
  { name: "rest/guardianship", system: "guardianship" },
  { name: "shep-sync/family-relations", system: "family-relations" },
  { name: "shep-async/powers-of-attorney", system: "powers-of-attorney" },
];

const extensionOf = (text: string, contentType: string): string => {
  if (contentType.includes("json")) return "json";
  return text.startsWith("<") ? "xml" : "txt";
};

const write = (name: string, text: string, contentType = "application/json"): void => {
  const path = join(samples, `${name}.${extensionOf(text, contentType)}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const writeReply = (name: string, reply: OutboundReply): void => {
  if (!reply.replied) throw new Error(`${name}: nobody replied`);
  write(name, reply.body, reply.contentType);
};

/** What went to and fro, numbered. */
const writeDown = (name: string, traffic: ReturnType<typeof stateSystemsWorld>["traffic"]) => {
  for (const [place, { message, reply }] of traffic.entries()) {
    const step = `${name}/${place + 1}`;
    write(`${step}.request`, message.body, message.headers?.["content-type"]);
    writeReply(`${step}.reply`, reply);
  }
  console.log(`recorded ${name}: ${traffic.length} exchanges`);
};

/** Plays one scene in a world of its own and writes down what went to and fro, numbered. */
const record = async ({ name, system, fault, goesOn }: (typeof scenes)[number]): Promise<void> => {
  const world = stateSystemsWorld();
  await world.openForCallbacks();
  if (fault !== undefined) await world.control("PUT", `/${system}`, { fault, times: 1 });
  await submitOrganization(world.desk, bin);
  const person = await submitForm(world.desk, specialistForm({ iin, name: mockPersonOf(iin) }));
  const ask = () =>
    system === "identity-documents"
      ? world.askAboutPerson(person, [system])
      : world.askAbout(bin, [system]);
  await ask();
  if (goesOn === true) {
    await world.deliverCallbacks();
    await ask();
  }
  writeDown(name, world.traffic);
};

/** Puts one question, and once more where its answer is fetched; writes down what went to and fro. */
const recordSpoken = async ({ name, system }: (typeof spoken)[number]): Promise<void> => {
  const world = stateSystemsWorld();
  if (profiles[system].speech.answers === "callback") {
    await world.control("PUT", `/${system}`, { fault: "missed", times: 1 });
  }
  const reference = referenceSchema.parse(`assistance-20261123-1.${system}.1`);
  const question = { system, reference, subject: representedBy(0) };
  const first = await world.speak(question);
  const meaning = first.means === "answer-follows" ? await world.speak(question) : first;
  if (meaning.means !== "answer") throw new Error(`${name}: ${meaning.means}`);
  await meaning.confirm?.();
  writeDown(name, world.traffic);
};

const certificateIn = (pem: string): string =>
  /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n?/.exec(pem)?.[0] ?? "";

/** Records every scene anew, with the certificates of this run and without its keys. */
export const recordExchanges = async (): Promise<void> => {
  rmSync(samples, { recursive: true, force: true });
  for (const scene of scenes) await record(scene);
  for (const scene of spoken) await recordSpoken(scene);
  const { credentials, pins } = neighbourTexts();
  const certificates = {
    "arnau-messages": credentials.transport,
    "arnau-data": credentials.business,
    gateway: pins.gateway,
    systems: pins.systems["legal-entity"] ?? "",
  };
  for (const [name, pem] of Object.entries(certificates)) {
    writeFileSync(join(samples, `${name}.pem`), certificateIn(pem));
  }
};

if (import.meta.main) await recordExchanges();
