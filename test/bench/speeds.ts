// How long things take, as multiples of one thing that takes as long as the machine makes it: a hash
// of a kilobyte. Seconds would say more of the machine than of the code.
import { createHash } from "node:crypto";
import { Bench } from "tinybench";
import type { Entry } from "#shared/cases/entry.ts";
import { createRegistration } from "#shared/http/routes/portal.ts";
import { checkRequest } from "#shared/http/request.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { editionAt, termOf } from "#shared/law/editions.ts";
import { computeTerm } from "#shared/law/terms.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { verifyDetached } from "#shared/signature/verify.ts";
import { verifyChain } from "#shared/store/chain.ts";
import { loadCase } from "#shared/store/desk.ts";
import { entryOf, itemOf } from "#shared/store/dynamo-cases.ts";
import { eventOf, memoryApis, type Call } from "#test/fakes/apis.ts";
import { instant } from "#test/fakes/clock.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { submission } from "#test/samples/office-work.ts";
import { organizationForm, writtenForm } from "#test/samples/organization.ts";
import { findingsFor } from "#test/samples/registration-course.ts";
import { testTrust } from "#test/samples/signing.ts";
import { historyOf } from "./histories.ts";

/** One figure: how many kilobytes could have been hashed in the time of `what`, once or for each of `per`. */
export interface Speed {
  readonly what: string;
  readonly ratio: number;
}

const yardstick = "a hash of a kilobyte";
const kilobyte = Buffer.alloc(1024, "x");

const filing = (body: unknown) =>
  eventOf({
    by: portal,
    send: "POST /v1/registrations",
    body,
    headers: { "idempotency-key": "registration-of-the-bench" },
  });

const fold = (entries: readonly Entry[]) => {
  const [first] = entries;
  if (first === undefined) throw new Error("an empty history");
  return () => loadCase({ load: async () => entries }, registrationKind, first.caseId);
};

const stored = (entries: readonly Entry[]) => entries.map(itemOf);

const commissionTerm = () => {
  // Over the turn of a year, with its holidays.
  const start = instant("2026-12-29T04:00:00.000Z");
  const edition = editionAt(start);
  const rule = edition && termOf(edition, "R377-26");
  if (rule === undefined) throw new Error("the edition lacks a term");
  return () => computeTerm(rule, start, kazakhstanCalendar, start);
};

/** The whole judgement of a signature: message, chain, certificate, digest (R377-7b). */
const judging = () => {
  const { application, signature: cms } = submission(writtenForm());
  const content = signedBytesOf(application);
  const at = instant("2026-11-23T04:00:00.000Z");
  return () => verifyDetached({ signature: cms, content, at, trust: testTrust() });
};

interface Task {
  readonly what: string;
  readonly run: () => unknown;
  /** So many things are done at once; the figure is for one of them. */
  readonly per: number;
  /** What is made ready before each time, off the clock. */
  readonly before?: () => Promise<void>;
}

const checks = (): Task[] => {
  const good = filing(submission(writtenForm()));
  const { signature, application } = submission(writtenForm());
  const bad = filing({
    signature,
    application: { ...application, bin: "1", head: {}, extra: true },
  });
  const check = (event: typeof good) => () => checkRequest(createRegistration.request, event, "en");
  return [
    { what: "checking a good application", run: check(good), per: 1 },
    { what: "checking an application with several faults", run: check(bad), per: 1 },
  ];
};

/** Two commands from the event of API Gateway to the reply, over memory. */
const commands = async (): Promise<Task[]> => {
  const answered = await historyOf(7);
  let apis = memoryApis();
  const call = async (one: Call) => {
    const { status } = await apis.call(one);
    if (status >= 400) throw new Error(`${one.send}: ${status}`);
  };
  const anew = async () => {
    apis = memoryApis();
  };
  const form = writtenForm();
  const body = submission(form);
  const headers = { "idempotency-key": "registration-of-the-bench" };
  const findings = findingsFor(organizationForm());
  return [
    {
      what: "filing a signed application, from the request to the reply",
      before: async () => {
        await anew();
        await apis.upload(form.documents, portal.id);
      },
      run: () => call({ by: portal, send: "POST /v1/registrations", body, headers }),
      per: 1,
    },
    {
      what: "an official's command on a case of 7 entries, from the request to the reply",
      before: async () => {
        await anew();
        for (const entry of answered) await apis.desk.cases.append(entry);
      },
      run: () =>
        call({
          by: representative,
          send: `POST /v1/cases/${answered[0]?.caseId}/commands`,
          body: { name: "recordFindings", findings, note: "seen" },
        }),
      per: 1,
    },
  ];
};

const tasks = async (): Promise<Task[]> => {
  const [short, long] = [await historyOf(20), await historyOf(200)];
  const [shortItems, longItems] = [stored(short), stored(long)];
  return [
    { what: "folding a case of 20 entries", run: fold(short), per: 1 },
    { what: "folding a case of 200 entries", run: fold(long), per: 1 },
    { what: "reading one entry of 20 from items", run: () => shortItems.map(entryOf), per: 20 },
    { what: "reading one entry of 200 from items", run: () => longItems.map(entryOf), per: 200 },
    { what: "verifying one entry of a chain of 20", run: () => verifyChain(short), per: 20 },
    { what: "verifying one entry of a chain of 200", run: () => verifyChain(long), per: 200 },
    { what: "verifying the signature of an application", run: judging(), per: 1 },
    { what: "computing a term of seven working days", run: commissionTerm(), per: 1 },
    ...checks(),
    ...(await commands()),
  ];
};

/** Every figure, as a multiple of the yardstick. */
export const measureSpeeds = async (milliseconds: number): Promise<Speed[]> => {
  const measured = await tasks();
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 4 });
  bench.add(yardstick, () => createHash("sha256").update(kilobyte).digest("hex"));
  for (const { what, run, before } of measured) {
    bench.add(
      what,
      async () => {
        await run();
      },
      before === undefined ? {} : { beforeEach: before },
    );
  }
  await bench.run();
  const medianOf = (name: string): number => {
    const result = bench.getTask(name)?.result;
    if (result === undefined || !("latency" in result)) throw new Error(`${name} was not measured`);
    return result.latency.p50;
  };
  const unit = medianOf(yardstick);
  return measured.map(({ what, per }) => ({ what, ratio: medianOf(what) / per / unit }));
};
