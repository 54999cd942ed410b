import { describe, expect, it } from "vitest";
import { codeOf, mustGive, openFile, receivedFile } from "#test/samples/assistance/file.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { applicationForm } from "#test/samples/assistance/form.ts";
import { officer, providerNumber, providerStaff } from "#test/samples/assistance/officials.ts";

describe("ways without a decision", () => {
  const violence = { grounds: ["cruel-treatment" as const] };

  it("L114-3e, L114-6.2.p2b, L114-15.1b, G47: trafficking goes to the confidential track at once, with no days of an assessment", () => {
    const file = receivedFile(applicationForm({ ...violence, cruelty: ["trafficking"] }));
    expect(file.now()).toMatchObject({ state: "handed-over", terms: [] });
    expect(file.events().map(({ type }) => type)).toEqual(["received", "handed-over"]);
    mustGive(
      file,
      { name: "acknowledgeHandOver" },
      { id: "subject-protection", role: "protection-officer" },
    );
    expect(file.now().acknowledged).toBe(true);
  });

  it("L114-15.1b: and so it does when it turns out later", () => {
    const file = receivedFile();
    mustGive(
      file,
      written({ name: "routeTrafficking", reason: "Әңгімеден белгілі болды." }),
      officer,
    );
    expect(file.now()).toMatchObject({
      state: "handed-over",
      terms: [{ provision: "L114-14.3", stoppedAt: file.clock.now() }],
    });
  });

  const addressee = { to: "provider" as const, number: providerNumber };
  const staff = { unit: "71" as const, provider: providerNumber };

  it("L114-15.1b, L114-15.7, L114-13.1.3.p4, G47: a homeless person is admitted by the provider that took the application in", () => {
    const file = openFile();
    const form = applicationForm({ grounds: ["homelessness"], residence: undefined, addressee });
    mustGive(file, { name: "register", form }, providerStaff, staff);
    const admitting = written({ name: "admitHomeless", reason: "Баспанасы жоқ." });
    expect(codeOf(file.give(admitting, providerStaff, { provider: "O-000000000000" }))).toBe(
      "not-the-provider",
    );
    mustGive(file, admitting, providerStaff, staff);
    expect(file.now()).toMatchObject({ state: "placed", provider: providerNumber });
    expect(codeOf(receivedFile().give(admitting, providerStaff, staff))).toBe("not-homeless");
  });

  it("L114-15.2.p2: a victim of domestic violence stays before the decision, whose days run on", () => {
    const staying = written({ name: "registerInterimStay", from: "2026-11-23" });
    const file = receivedFile(applicationForm({ ...violence, cruelty: ["domestic-violence"] }));
    mustGive(file, staying, providerStaff, staff);
    expect(file.now()).toMatchObject({
      state: "received",
      interim: { provider: providerNumber, from: "2026-11-23" },
      terms: [{ provision: "L114-14.3", stoppedAt: undefined }],
    });
    expect(mustGive(file, staying, providerStaff, staff)).toEqual([]);
    expect(codeOf(receivedFile().give(staying, providerStaff, staff))).toBe(
      "not-domestic-violence",
    );
    const later = written({ name: "registerInterimStay", from: "2026-11-24" });
    expect(codeOf(file.give(later, providerStaff, staff))).toBe("day-ahead");
  });

  it("L114-13.1.1, L114-13.1.3: is taken in at the desk that it is addressed to", () => {
    const file = openFile();
    mustGive(file, { name: "register", form: applicationForm() }, officer, { unit: "71" });
    expect(file.now().received).toMatchObject({ channel: "desk", by: officer.id });
    const others = openFile().give(
      { name: "register", form: applicationForm() },
      providerStaff,
      staff,
    );
    expect(others).toMatchObject({
      refusal: { flaws: [{ path: ["addressee"], code: "addressed-to-another" }] },
    });
  });

  it("L114-13.1.2, L114-5.3: paid services never enter the office's queue", () => {
    const file = receivedFile(applicationForm({ volume: "paid", addressee }));
    expect(file.now()).toMatchObject({
      state: "paid-requested",
      provider: providerNumber,
      terms: [],
    });
  });
});
