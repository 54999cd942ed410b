// What the timeline says of each thing that happened, besides that it did (L114-12.1.2).
import { describe, expect, it } from "vitest";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { actingWords } from "#shared/assistance/view/acting-words.ts";
import { eventWords } from "#shared/assistance/view/event-words.ts";
import { viewTimeline } from "#shared/assistance/view/timeline-view.ts";
import type { Role } from "#shared/cases/actor.ts";
import type { KeptFacts } from "#shared/cases/entry.ts";
import { systemWords, valueWords } from "#shared/checks/words.ts";
import { locales } from "#shared/law/languages.ts";
import { serviceWords } from "#shared/registration/view/service-words.ts";
import { roleWords, signatureWaits } from "#shared/registration/view/words.ts";
import { signatureWords } from "#shared/signature/words.ts";
import { guardiansApplication, type WrittenApplication } from "#test/samples/assistance/form.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { submit } from "#test/samples/assistance/commands.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";
import { cameTo, ways } from "#test/samples/assistance/told-case.ts";
import { portal } from "#test/samples/officials.ts";

const opened = async () => {
  const { entries } = await cameTo(memoryDesk(), ways.receipt);
  const [first] = entries;
  if (first === undefined) throw new Error("nothing was written");
  return first;
};

const provider = providerNumber;
const register = { system: "guardianship", reference: "assistance-0001.guardianship.1" };
const answer = { ...register, value: "clear", ground: "L114-13.2.2" };
const says = `${systemWords.guardianship.en}: ${valueWords.clear.en}`;
const moved = (provision: string, after: string) => ({
  provision,
  before: "2026-11-26",
  after,
  days: [],
});

/** What is said of each event after its words. */
const details = [
  [
    { type: "signature-rejected", of: 1, reasons: ["revoked", "malformed"] },
    `${signatureWords.revoked.en}; ${signatureWords.malformed.en}`,
  ],
  [{ type: "answered", ...answer, messageId: "m-1" }, says],
  [{ type: "answered-beside", ...answer, messageId: "m-1" }, says],
  [{ type: "checked-by-hand", ...answer }, says],
  [{ type: "delayed", ...register, reason: "silent" }, systemWords.guardianship.en],
  [
    {
      type: "asked-again",
      questions: [register, { ...register, system: "family-relations" }],
    },
    `${systemWords.guardianship.en}, ${systemWords["family-relations"].en}`,
  ],
  [{ type: "provider-chosen", provider, choice: 1, orWait: true, by: "person" }, provider],
  [{ type: "place-queued", provider }, provider],
  [{ type: "place-declined", provider }, provider],
  [{ type: "place-lapsed", provider }, provider],
  [{ type: "place-denied", provider, why: "no-place" }, provider],
  [{ type: "place-accepted", provider }, provider],
  [
    { type: "place-held", provider, until: "2026-11-24T18:59:59.999Z" },
    `${provider}, until the end of 24 November 2026`,
  ],
  [
    { type: "more-requested", documents: [], by: "2026-11-30" },
    "until the end of 30 November 2026",
  ],
  [
    {
      type: "service-recorded",
      service: "social-legal",
      on: "2026-11-25",
      times: 2,
      funding: "budget",
    },
    `${serviceWords["social-legal"].en}, 2026-11-25, × 2`,
  ],
  [{ type: "complaint-filed", complaint: 3, about: "official" }, "№ 3"],
  [{ type: "complaint-answered", complaint: 3 }, "№ 3"],
  [{ type: "plan-made", version: 4, from: "2026-11-23", lines: [] }, "4"],
  [
    {
      type: "terms-reprojected",
      calendar: "kz-2",
      terms: [moved("L114-14.3", "2026-11-27"), moved("L114-15.2", "2026-11-30")],
    },
    "L114-14.3: 2026-11-27, L114-15.2: 2026-11-30",
  ],
] as const;

/** Of these it is said that they happened, and nothing else. */
const bare = [
  { type: "withdrawn" },
  { type: "queue-left", provider },
  { type: "admitted", provider },
  { type: "handed-over", why: "stated" },
  { type: "assessor-assigned", assessor: "subject-assessor", again: false },
  { type: "interim-stay-registered", provider, from: "2026-11-23" },
  { type: "reassessment-opened" },
  { type: "appeal-registered" },
] as const;

const textOf = async (event: { readonly type: string }) => {
  const first = await opened();
  const next = { ...first, sequence: 2, command: "a command", events: [{ ...event }] };
  return viewTimeline([first, next], "en").at(-1);
};

/** Who is said to have withdrawn, where an entry keeps these facts and is of this role. */
const whoWithdrew = async (facts: KeptFacts | undefined, role: Role = "portal") => {
  const first = await opened();
  const actor = { ...first.actor, role };
  const rest = { command: "withdraw", events: [{ type: "withdrawn" }], actor };
  const next = { ...first, ...rest, sequence: 2, ...(facts !== undefined && { facts }) };
  return locales.map((locale) => viewTimeline([first, next], locale).at(-1)?.by);
};

describe("who did something in an application", () => {
  it.each(["person", "representative", "minor"] as const)(
    "L114-12.1.2, L114-13.2: through the portal it was the %s",
    async (by) => {
      expect(await whoWithdrew({ by })).toEqual(locales.map((locale) => actingWords[by][locale]));
    },
  );

  it("L114-12.1.2: is the portal where nobody knows, and an official by the role", async () => {
    expect(await whoWithdrew(undefined)).toEqual(locales.map((locale) => roleWords.portal[locale]));
    expect(await whoWithdrew({ by: "person" }, "social-officer")).toEqual(
      locales.map((locale) => roleWords["social-officer"][locale]),
    );
  });

  it("L114-13.1b, L114-13.2: whoever applied did so for oneself, or for somebody", async () => {
    const who = async (form?: WrittenApplication) => {
      const { entries } = await cameTo(
        memoryDesk(),
        ways.receipt,
        form && applicationFormSchema.parse(form),
      );
      return viewTimeline(entries, "en")[0]?.by;
    };
    expect(await who()).toBe(actingWords.person.en);
    expect(await who(guardiansApplication())).toBe(actingWords.representative.en);
  });
});

describe("the timeline of an application", () => {
  it.each(details)("L114-12.1.2: says of $type what it was about", async (event, detail) => {
    const item = await textOf(event);
    expect(item?.text).toBe(`${eventWords[event.type].en}: ${detail}`);
    // By which provisions is known of the steps of the lifecycle alone.
    expect(item?.provisions).toEqual([]);
  });

  it.each(bare)("L114-0.PRE: says of $type that it happened, and no more", async (event) => {
    expect((await textOf(event))?.text).toBe(eventWords[event.type].en);
  });

  it("L114-12.1.2: says something else of every event", () => {
    const types = assistanceEventSchema.options.map(({ shape }) => shape.type.value);
    expect(new Set(types.map((type) => eventWords[type].en)).size).toBe(types.length);
  });

  it.each(locales)("L114-13.1b, G04: says in %s why a signature is in doubt", async (locale) => {
    const doubts = ["revocation-unknown", "algorithm-elsewhere"] as const;
    const { entries } = await cameTo(memoryDesk(), async (give, form) =>
      give(submit(form), portal, { unit: "71", signature: { doubts: [...doubts] } }),
    );
    const [item] = viewTimeline(entries, locale);
    const [one, other] = doubts.map((doubt) => signatureWords[doubt][locale]);
    expect(item?.text).toBe(
      `${eventWords.received[locale]}: ${signatureWaits[locale]} (${one}; ${other})`,
    );
  });
});
