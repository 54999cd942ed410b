import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseIdSchema, type Entry } from "#shared/cases/entry.ts";
import {
  announcedId,
  announcedIn,
  announcedSchema,
  comesBefore,
  isAnnounced,
  placeNamed,
  type Announced,
} from "#shared/subscriptions/announce.ts";
import { cloudEventOf, cloudEventSchema } from "#shared/subscriptions/cloud-event.ts";
import { eventTypeNames, eventTypes } from "#shared/subscriptions/event-types.ts";
import { personalPartOf } from "#shared/subscriptions/personal.ts";
import { isWithin, scopeSchema } from "#shared/subscriptions/scope.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { specialistForm } from "#test/samples/specialist.ts";
import { includedStory, recordedStories } from "#test/unit/registration/recorded-stories.ts";

const histories: readonly (readonly Entry[])[] = recordedStories().map(({ steps }) =>
  steps.map(({ entry }) => entry),
);
const told = histories.map((entries) => announcedIn(entries));

describe("what subscribers are told of", () => {
  it("is every type of a registration, somewhere among all stories", () => {
    const types = new Set(told.flat().map(({ announced }) => announced.type));
    const ofRegistrations = eventTypeNames.filter((type) => type.startsWith("registration."));
    expect([...types].toSorted()).toEqual(ofRegistrations.toSorted());
  });

  it("has names that are the same however much of the history is there", () => {
    for (const entries of histories) {
      const all = announcedIn(entries).map(({ announced }) => announced);
      for (let length = 0; length <= entries.length; length += 1) {
        const some = announcedIn(entries.slice(0, length)).map(({ announced }) => announced);
        expect(some).toEqual(all.slice(0, some.length));
      }
    }
  });

  it("has names that tell the place, and order as the history does", () => {
    for (const events of told) {
      for (const [place, { announced }] of events.entries()) {
        const { caseId, sequence, index } = announced;
        expect(placeNamed(announced.id)).toEqual({ caseId, sequence, index });
        const before = events[place - 1]?.announced;
        if (before === undefined) continue;
        expect(comesBefore(before, announced)).toBe(true);
        expect(cloudEventOf(before).sequence < cloudEventOf(announced).sequence).toBe(true);
      }
    }
  });

  it.each(["", "x", "organization-1_1", "organization-240140000001_1_0_0", "ORG-1234_1_0"])(
    "a name that is none tells of no place: %s",
    (name) => {
      expect(placeNamed(name)).toBeUndefined();
    },
  );

  it("holds nothing of a person: every word and number of the application is missing (R377-12.2, G17)", () => {
    const form = specialistForm();
    const secrets = [
      form.iin,
      form.name.surname,
      form.name.givenName,
      form.contacts.email,
      form.registeredAddress.street,
      organizationForm().head.surname,
      organizationForm().contacts.email,
    ];
    const everything = told.flat().map(({ announced }) => JSON.stringify(cloudEventOf(announced)));
    expect(everything.length).toBeGreaterThan(50);
    for (const text of everything) {
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/"(?:iin|name|surname|email|phones|note|reason|signature)"/);
    }
  });

  it("says why a decision fell of a legal entity, and of a person only on a legal ground", () => {
    const decisions = told
      .flat()
      .filter(({ announced }) => /refused|removed/.test(announced.type))
      .filter(({ grounds }) => grounds !== undefined);
    const grounded = (kind: string) =>
      decisions
        .filter(({ announced }) => announced.supplier?.kind === kind)
        .map(({ announced }) => "grounds" in announced.data);
    expect(grounded("legal-entity").length).toBeGreaterThan(0);
    expect(grounded("specialist").length).toBeGreaterThan(0);
    expect(new Set(grounded("legal-entity"))).toEqual(new Set([true]));
    expect(new Set(grounded("specialist"))).toEqual(new Set([false]));
  });

  it("tells of a person, on a legal ground, the IIN, the name and why", () => {
    const form = specialistForm();
    expect(personalPartOf(form, "R377-12.2", ["R377-32.3b"])).toEqual({
      ground: "R377-12.2",
      iin: form.iin,
      name: form.name,
      grounds: ["R377-32.3b"],
    });
    expect(personalPartOf(organizationForm(), "R377-12.2", undefined)).toBeUndefined();
  });

  it("is stored and sent as its schemas say", () => {
    for (const { announced } of told.flat()) {
      expect(announcedSchema.parse(JSON.parse(JSON.stringify(announced)))).toEqual(announced);
      expect(() => cloudEventSchema.parse(cloudEventOf(announced))).not.toThrow();
    }
  });

  it("leaves out what nobody is told of, and whatever a later version may write", () => {
    const entries = includedStory().steps.map(({ entry }) => entry);
    const quiet = entries.filter((entry) => !isAnnounced(entry));
    expect(quiet.length).toBeGreaterThan(5);
    const unknown = entries.map((entry) => ({
      ...entry,
      events: [...entry.events, { type: "something-new" }],
    }));
    expect(announcedIn(unknown).map(({ announced }) => announced)).toEqual(
      announcedIn(entries).map(({ announced }) => announced),
    );
  });

  it("gives one name to one place", () => {
    const anyPlace = fc.record({
      caseId: fc
        .stringMatching(/^[a-z]{1,12}-[A-Za-z0-9-]{4,40}$/)
        .map((id) => caseIdSchema.parse(id)),
      sequence: fc.integer({ min: 1, max: 999_999_999 }),
      index: fc.integer({ min: 0, max: 999 }),
    });
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(placeNamed(announcedId(place))).toEqual(place);
        expect(announcedId(place)).toMatch(/^[\w-]{1,128}$/);
      }),
    );
  });
});

describe("a scope", () => {
  const event: Pick<Announced, "kind" | "type" | "units"> = {
    kind: "registration",
    type: "registration.included",
    units: ["7110"],
  };

  it.each([
    [{ kinds: ["registration"] }, true],
    [{ kinds: ["sitting"] }, false],
    [{ kinds: ["registration"], types: ["registration.included"] }, true],
    [{ kinds: ["registration"], types: ["registration.kept"] }, false],
    [{ kinds: ["registration"], unit: "71" }, true],
    [{ kinds: ["registration"], unit: "7110" }, true],
    [{ kinds: ["registration"], unit: "7120" }, false],
    [{ kinds: ["registration"], unit: "75" }, false],
  ])("%j has an inclusion in a district of Astana in it: %s", (scope, isIn) => {
    expect(isWithin(scopeSchema.parse(scope), event)).toBe(isIn);
  });

  it("of either unit has a transfer between them in it", () => {
    const moved = told
      .flat()
      .find(({ announced }) => announced.type === "registration.transferred");
    const { from, to } = { from: moved?.announced.data["from"], to: moved?.announced.data["to"] };
    if (moved === undefined) throw new Error("no transfer among the stories");
    for (const unit of [from, to]) {
      const scope = scopeSchema.parse({ kinds: ["registration"], unit });
      expect(isWithin(scope, moved.announced)).toBe(true);
    }
    expect(moved.announced.units).toEqual([to, from]);
  });

  it.each([
    {},
    { kinds: [] },
    { kinds: ["registration", "registration"] },
    { kinds: ["everything"] },
    { kinds: ["sitting"], types: ["registration.included"] },
    { kinds: ["registration"], types: [] },
    { kinds: ["registration"], unit: "99" },
    { kinds: ["registration"], personal: {} },
    { kinds: ["registration"], personal: { ground: "because" } },
    { kinds: ["registration"], personal: true },
  ])("%j is none", (scope) => {
    expect(scopeSchema.safeParse(scope).success).toBe(false);
  });

  it("tells its types apart by the kinds of cases that they are of", () => {
    for (const type of eventTypeNames)
      expect(type.startsWith(`${eventTypes[type].kind}.`)).toBe(true);
  });
});
