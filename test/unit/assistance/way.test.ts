import { describe, expect, it } from "vitest";
import { mustGive, own, servedFile } from "#test/samples/assistance/file.ts";
import { recording, written } from "#test/samples/assistance/commands.ts";
import { providerStaff } from "#test/samples/assistance/officials.ts";

describe("the way of an application for services", () => {
  it("L114-12.1.1, L114-14.1, L114-15.1, L114-16.3.7: goes from the application by assessment, decision, choice and plan to services", () => {
    const file = servedFile();
    expect(file.now().state).toBe("in-service");
    mustGive(file, recording(), providerStaff, own);
    mustGive(
      file,
      written({ name: "complete", why: "plan-done", results: "Бәрі орындалды." }),
      providerStaff,
      own,
    );
    expect(file.now().state).toBe("completed");
    expect(file.events().map(({ type }) => type)).toEqual([
      "received",
      "assessor-assigned",
      "assessment-completed",
      "provision-decided",
      "provider-chosen",
      "place-held",
      "place-accepted",
      "plan-made",
      "service-recorded",
      "services-completed",
    ]);
    expect(
      file.now().terms.map(({ provision, stoppedAt }) => [provision, stoppedAt !== undefined]),
    ).toEqual([
      ["L114-14.3", true],
      ["L114-15.2", true],
      ["L114-15.5", true],
    ]);
  });
});
