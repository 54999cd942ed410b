// What people do with applications for services around the watcher.
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import { lifecycle } from "#shared/assistance/lifecycle.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import type { Actor } from "#shared/cases/actor.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { dayOf, endOfDay, nextDay } from "#shared/law/dates.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { digestOf } from "#shared/store/digest.ts";
import { assistanceCase, assistanceOf, giveOn } from "#test/fakes/assistance.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { refusing, submit, written } from "#test/samples/assistance/commands.ts";
import {
  applicationForm,
  guardian,
  guardiansApplication,
  paper,
  type WrittenApplication,
} from "#test/samples/assistance/form.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { actors } from "#test/unit/assistance/model/attempts.ts";
import { onwardIn } from "#test/unit/assistance/model/makes.ts";
import type { Life } from "./living.ts";
import type { Office } from "./office.ts";

let papers = 0;

/** A paper that nobody has brought yet. */
const anotherPaper = (type?: Parameters<typeof paper>[1]) => {
  papers += 1;
  return paper(papers, type);
};

const addressee = { to: "provider" as const, number: providerNumber };

/** Applications of every kind, each with a paper of its own. */
const forms: readonly (() => WrittenApplication)[] = [
  () => applicationForm({ documents: [anotherPaper()] }),
  () => {
    const proof = anotherPaper("representation");
    const representative = guardian();
    const proven =
      "proof" in representative
        ? { ...representative, proof: { ...representative.proof, document: proof.id } }
        : representative;
    return guardiansApplication({ documents: [proof], representative: proven });
  },
  () =>
    applicationForm({
      grounds: ["homelessness"],
      residence: undefined,
      addressee,
      documents: [anotherPaper()],
    }),
  () =>
    applicationForm({
      grounds: ["cruel-treatment"],
      cruelty: ["trafficking"],
      documents: [anotherPaper()],
    }),
];

const facts: AssistanceFacts = {
  unit: "71",
  by: "person",
  chosen: listed,
  provider: providerNumber,
};

/** Whoever may give a command on a case as it stands, or else as it may stand another time. */
const giverOf = ({ name }: AssistanceCommand, { state, assessor }: Assistance): Actor => {
  const rows = lifecycle.filter(({ command }) => command === name);
  const role = (rows.find(({ from }) => from.includes(state)) ?? rows[0])?.by[0];
  const giver = actors.find(
    (one) => one.role === role && (role !== "assessor" || one.id === assessor),
  );
  return giver ?? { id: "nobody in particular", role: role ?? "system" };
};

type Make = (assistance: Assistance, office: Office) => AssistanceCommand | undefined;

const giving = (make: Make) => async (office: Office, number: number) => {
  const caseId = assistanceCase(number);
  const before = await assistanceOf(office.desk, caseId);
  const command = make(before, office);
  if (command === undefined) return;
  await giveOn(office.desk, caseId, command, giverOf(command, before), facts);
};

const bring = async (office: Office, caseId: CaseId, documents: readonly { id: string }[]) =>
  office.bring(
    caseId,
    documents.map(({ id }) => documentIdSchema.parse(id)),
  );

const record = { kind: "court-act", number: "8", date: "2026-11-20" };

/** What a register says, on which a decision may rest until tomorrow. */
const answer: Make = ({ questions }, { clock }) => {
  const found = Object.entries(questions).find(([, question]) => question.answer === undefined);
  if (found === undefined) return undefined;
  const [system, { reference }] = found;
  const validUntil = endOfDay(nextDay(dayOf(clock.now())));
  const evidence = { digest: digestOf(reference), validUntil };
  return written({
    name: "recordAnswer",
    system,
    reference,
    value: "clear",
    messageId: "m",
    evidence,
  });
};

const judge: Make = ({ openSignature }) =>
  openSignature === undefined ? undefined : { name: "confirmSignature", of: openSignature.of };

const onward =
  (place: number): Make =>
  (assistance, { clock }) =>
    assistance.state === "none" || assistance.state === "completed"
      ? undefined
      : onwardIn(assistance.state, place)?.(clock.now(), assistance);

const deeds = {
  /** One in three under a signature that nobody could judge yet. */
  apply: async (office: Office, number: number) => {
    const caseId = assistanceCase(number);
    const form = applicationForm(forms[papers % forms.length]?.());
    // As the portal's API does, whatever becomes of the application.
    await bring(office, caseId, form.documents);
    const doubts =
      papers % 3 === 0 ? { signature: { doubts: ["revocation-unknown" as const] } } : {};
    const command = submit(form);
    const before = await assistanceOf(office.desk, caseId);
    await giveOn(office.desk, caseId, command, giverOf(command, before), { ...facts, ...doubts });
  },
  supplement: async (office: Office, number: number) => {
    const brought = anotherPaper();
    await bring(office, assistanceCase(number), [brought]);
    const make = () => written({ name: "supplement", documents: [brought] });
    await giving(make)(office, number);
  },
  judge: giving(judge),
  answer: giving(answer),
  goFar: async (office: Office, number: number) => {
    for (const make of [judge, answer, onward(0), onward(0), onward(0), onward(0)]) {
      await giving(make)(office, number);
    }
  },
  goOn: giving(onward(0)),
  goOnOtherwise: giving(onward(1)),
  serve: giving(onward(2)),
  refuse: giving(() => refusing()),
  withdraw: giving(() => ({ name: "withdraw" })),
  handOver: giving(() => written({ name: "routeTrafficking", reason: "…" })),
  takeUp: giving(() => ({ name: "acknowledgeHandOver" })),
  appeal: giving(() => written({ name: "registerAppeal", court: "…", number: "1" })),
  endHold: giving(() => written({ name: "endLegalHold", record })),
} as const;
type Deed = keyof typeof deeds;

const isDeed = (text: string): text is Deed => text in deeds;

/** A deed that is none as its case stands; what nobody could do at all is a mistake of the test. */
const leaveOut = (error: unknown): void => {
  if (
    !(error instanceof Error) ||
    !/: (\{"code":"(?!role-|not-the-)|unchanged)/.test(error.message)
  )
    throw error;
};

/** Three people who apply for services. */
export const applicants: Life<Deed> = {
  numbers: [1, 2, 3],
  idOf: assistanceCase,
  deeds,
  // What leads on comes more often than what ends a case.
  order: [...Object.keys(deeds).filter(isDeed), "apply", "goOn", "goFar", "goFar", "answer"],
  leaveOut,
  begins: "apply",
  ends: ["withdraw", "refuse"],
  keptDays: 5 * 366,
};
