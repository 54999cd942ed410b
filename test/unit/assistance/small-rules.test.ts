// Rules of a line or two, each at its bounds.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogueSchema, listedOn } from "#shared/assistance/catalogue.ts";
import { effectsOf } from "#shared/assistance/effects.ts";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import { isSameReminder, reminderSchema } from "#shared/assistance/events-parts.ts";
import { executiveBodyOf } from "#shared/assistance/executive-body.ts";
import { grounds } from "#shared/assistance/grounds.ts";
import { tellingIn } from "#shared/assistance/notice-of.ts";
import { whoChooses } from "#shared/assistance/who-chooses.ts";
import { isKnownWording } from "#shared/assistance/wordings.ts";
import { daySchema } from "#shared/law/dates.ts";
import { katoSchema } from "#shared/law/territory.ts";
import { fileId } from "#test/samples/assistance/file.ts";
import { providerNumber } from "#test/samples/assistance/officials.ts";

const provider = providerNumber;
const eventOf = (event: object) => assistanceEventSchema.parse(event);

describe("who chooses the provider", () => {
  const others = grounds.filter(
    (one) => one !== "special-regime-school" && one !== "self-care" && one !== "body-disorder",
  );

  it("L114-12.1.4: is the office as soon as one ground gives no choice", () => {
    fc.assert(
      fc.property(fc.subarray([...grounds]), (recognised) => {
        const chooser = whoChooses(recognised);
        expect(chooser === "office").toBe(recognised.includes("special-regime-school"));
      }),
    );
  });

  it("L114-15.8, G41: is the person as soon as one leaves it to nobody else, and either where none does", () => {
    expect(whoChooses(["self-care", "release"])).toBe("person");
    expect(whoChooses(["release", "body-disorder"])).toBe("person");
    expect(whoChooses(others)).toBe("either");
    expect(whoChooses([])).toBe("either");
  });
});

describe("a reminder", () => {
  const written = [
    { of: "term", provision: "L114-14.3", when: "before" },
    { of: "term", provision: "L114-14.3", when: "lapsed" },
    { of: "term", provision: "L114-15.2", when: "before" },
    { of: "hand-over", on: "2026-11-23" },
    { of: "hand-over", on: "2026-11-24" },
    { of: "services-over", until: "2026-11-23" },
    { of: "services-over", until: "2026-11-24" },
  ].map((one) => reminderSchema.parse(one));

  it("L114-14.3, L114-14.4d, G47: is the same as itself, and as no other", () => {
    for (const [place, one] of written.entries()) {
      for (const [other, another] of written.entries()) {
        expect(isSameReminder(one, another)).toBe(place === other);
      }
    }
  });
});

describe("what sets off an effect", () => {
  it.each([
    { type: "place-lapsed", provider },
    { type: "queue-left", provider },
    { type: "withdrawn" },
    { type: "provider-chosen", provider, choice: 1, orWait: false, by: "office" },
  ])("L114-12.1.4, L114-15.8: $type is for the book of places", (event) => {
    expect(effectsOf([eventOf(event)], fileId, 3)).toContainEqual({
      to: "places",
      caseId: fileId,
    });
  });

  it.each([
    { type: "place-held", provider, until: "2026-11-24T18:59:59.999Z" },
    { type: "place-denied", provider, why: "no-place" },
    { type: "reassessment-opened" },
  ])("L114-12.1.4: $type is not", (event) => {
    expect(effectsOf([eventOf(event)], fileId, 3).map(({ to }) => to)).not.toContain("places");
  });

  it("L114-13.2.2: what is asked again is asked, each register by itself", () => {
    const again = eventOf({
      type: "asked-again",
      questions: [
        { system: "guardianship", reference: "assistance-0001.guardianship.2" },
        { system: "family-relations", reference: "assistance-0001.family-relations.2" },
      ],
    });
    expect(effectsOf([again], fileId, 3)).toEqual([
      { to: "check", system: "guardianship", caseId: fileId },
      { to: "check", system: "family-relations", caseId: fileId },
    ]);
  });
});

describe("the letter of an entry", () => {
  const received = { type: "plan-made", version: 1, from: "2026-11-23", lines: [] };
  const handedOver = { type: "handed-over", why: "found" };

  it("G47: is the first by its weight, in whatever order things happened", () => {
    for (const events of [
      [received, handedOver],
      [handedOver, received],
    ]) {
      expect(tellingIn(events.map(eventOf))).toEqual({
        event: handedOver,
        notice: "handed-over",
      });
    }
    expect(tellingIn([eventOf({ type: "withdrawn" }), eventOf(received)])).toEqual({
      event: received,
      notice: "plan",
    });
    expect(tellingIn([eventOf({ type: "withdrawn" })])).toBeUndefined();
    expect(tellingIn([])).toBeUndefined();
  });
});

describe("a wording that is confirmed", () => {
  const known = (version: string, day: string) =>
    isKnownWording("reliability", version, daySchema.parse(day));

  it("L114-12.2.1: is one that could be read by that day, the first one included", () => {
    expect(known("reliable-1", "2026-01-01")).toBe(true);
    expect(known("reliable-1", "2025-12-31")).toBe(false);
    expect(known("reliable-2", "2026-11-23")).toBe(false);
    expect(known("personal-data-1", "2026-11-23")).toBe(false);
  });
});

describe("the executive body of a place", () => {
  it("L114-13.1.1, L114-14.3b: is that of a city of the Republic, or of the district", () => {
    const of = (kato: string) => executiveBodyOf(katoSchema.parse(kato));
    expect(of("711210000")).toBe("71");
    expect(of("751110000")).toBe("75");
    expect(of("791010000")).toBe("79");
    expect(of("353210000")).toBe("3532");
  });
});

describe("a list of services", () => {
  const act = { number: "330", date: "2009-03-14" };
  const list = { volume: "guaranteed", act, services: ["social-household"] };
  const on = (day: string) => daySchema.parse(day);

  it("L114-7.2: is in force from its first day on, for a single day if so", () => {
    const single = [{ ...list, from: "2026-11-23", until: "2026-11-23" }];
    const catalogue = catalogueSchema.parse(single);
    expect(listedOn(catalogue, "guaranteed", "71", on("2026-11-22"))).toEqual([]);
    expect(listedOn(catalogue, "guaranteed", "71", on("2026-11-23"))).toEqual(["social-household"]);
    expect(listedOn(catalogue, "guaranteed", "71", on("2026-11-24"))).toEqual([]);
  });

  it("L114-7.2, L114-5.2: gives way to the one that came into force last, however they are kept", () => {
    const newer = { ...list, from: "2026-01-01", services: ["social-legal"] };
    for (const kept of [
      [{ ...list, from: "2025-01-01" }, newer],
      [newer, { ...list, from: "2025-01-01" }],
    ]) {
      expect(listedOn(catalogueSchema.parse(kept), "guaranteed", "71", on("2026-11-23"))).toEqual([
        "social-legal",
      ]);
    }
  });
});
