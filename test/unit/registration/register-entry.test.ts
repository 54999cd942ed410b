import { describe, expect, it } from "vitest";
import { openFile } from "#test/samples/registration-file.ts";
import { castVotes, mustGive, pendingFile, type Course } from "#test/samples/registration-file.ts";
import { chair, sittingOf } from "#test/samples/officials.ts";
import { addressInAstana, binOf, organizationForm } from "#test/samples/organization.ts";
import type { CheckValue } from "#shared/registration/checks.ts";
import { registerEntryOf, registerEntrySchema } from "#shared/registration/register-entry.ts";
import { placedRowOf } from "#shared/registration/register-rows.ts";

const included = (course: Course = {}) => {
  const file = pendingFile(course);
  castVotes(file, ["for", "for", "for", "for", "for"]);
  mustGive(file, { name: "closeVote" }, chair, sittingOf());
  return file.now();
};

const entryOf = (form = organizationForm(), course: Course = {}) => {
  const entry = registerEntryOf(included(course), form);
  if (entry === undefined) throw new Error("no entry");
  return entry;
};

describe("the entry of an organisation in the Register", () => {
  it("holds the data of paragraph 4 (R377-4.1 to R377-4.11d)", () => {
    const form = organizationForm();
    const entry = entryOf(form);
    expect(entry).toEqual({
      number: `O-${binOf(1)}`,
      name: form.name,
      head: form.head,
      bin: form.bin,
      registeredAddress: form.registeredAddress,
      facilities: form.facilities,
      contacts: form.contacts,
      services: form.services,
      places: form.places,
      accessibility: { found: "accessible", at: "2026-11-23T04:00:00.000Z" },
      includedAt: "2026-11-23T04:00:00.000Z",
      edition: "R377/2018",
    });
    expect(registerEntrySchema.parse(entry)).toEqual(entry);
  });

  it("publishes neither the fax nor the consents, which paragraph 4 does not name (R377-4.5c, R377-4.5d)", () => {
    const contacts = { email: "a@b.example", phones: ["+77010000001"], fax: "+77010000002" };
    const entry = entryOf(organizationForm({ contacts }));
    expect(entry.contacts).toEqual({ email: "a@b.example", phones: ["+77010000001"] });
    expect(entry).not.toHaveProperty("consents");
  });

  it.each<[CheckValue, string]>([
    ["clear", "accessible"],
    ["hit", "not-fully-accessible"],
    ["not-found", "unknown"],
    ["indeterminate", "unknown"],
  ])(
    "tells of the premises what the state system answered: %s is %s (R377-4.9)",
    (value, found) => {
      const entry = entryOf(organizationForm(), { answers: { accessibility: value } });
      expect(entry.accessibility?.found).toBe(found);
    },
  );

  it("is not there before the inclusion (R377-27a)", () => {
    expect(registerEntryOf(pendingFile().now(), organizationForm())).toBeUndefined();
    expect(registerEntryOf(openFile().now(), undefined)).toBeUndefined();
  });

  it("is not there once the application was erased", () => {
    expect(registerEntryOf(included(), undefined)).toBeUndefined();
  });
});

describe("the lists in which an organisation is found", () => {
  it("are those of its regions, its services, both, and of everything", () => {
    const entry = entryOf();
    expect(placedRowOf(entry).lists).toEqual([
      "*#*",
      "*#social-household",
      "*#social-legal",
      "75#*",
      "75#social-household",
      "75#social-legal",
    ]);
  });

  it("follow the places of provision, not the registered address (R377-4.5b)", () => {
    const form = organizationForm({ facilities: [addressInAstana, addressInAstana] });
    const { lists, row } = placedRowOf(entryOf(form));
    expect(row.regions).toEqual(["71"]);
    expect(lists.filter((list) => list.startsWith("75"))).toEqual([]);
  });

  it("name a service once, in however many forms it is given", () => {
    const services = [
      { type: "social-legal", form: "at-home", priceTiyn: 1 },
      { type: "social-legal", form: "inpatient", priceTiyn: 2 },
    ] as const;
    const { row } = placedRowOf(entryOf(organizationForm({ services: [...services] })));
    expect(row.services).toEqual(["social-legal"]);
  });
});
