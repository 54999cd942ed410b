import { describe, expect, it } from "vitest";
import { memoryApplications } from "#test/fakes/applications-api.ts";
import { written } from "#test/samples/assistance/commands.ts";
import { officer } from "#test/samples/assistance/officials.ts";
import {
  actingFor,
  applied,
  commanding,
  officeGives,
  showing,
} from "#test/samples/assistance/portal-work.ts";
import { keyed, must } from "#test/samples/commission-work.ts";

const complaint = (about: "official" | "provider") => ({
  name: "fileComplaint",
  about,
  text: "Жауап жоқ.",
});

describe("a complaint", () => {
  it("L114-12.1.6: is answered with its number and its day, the same however often it comes", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    const [first, second] = [keyed("key-00000001"), keyed("key-00000002")];
    must(await commanding(door, id, complaint("official"), actingFor(), first));
    door.desk.clock.moveTo("2026-11-24T04:00:00.000Z");
    const answered = await commanding(door, id, complaint("provider"), actingFor(), second);
    expect(answered.body).toMatchObject({ complaint: { number: 2, on: "2026-11-24" } });
    door.desk.clock.moveTo("2026-11-25T04:00:00.000Z");
    const again = await commanding(door, id, complaint("provider"), actingFor(), second);
    expect(again.body).toEqual(answered.body);
    const other = must(await commanding(door, id, { name: "withdraw" }));
    expect(other.body).not.toHaveProperty("complaint");
  });

  it("L114-12.1.6, L114-20.3: stands in the status with number, day, what it is about and whether it was answered", async () => {
    const door = memoryApplications();
    const id = await applied(door);
    must(await commanding(door, id, complaint("official")));
    must(await commanding(door, id, complaint("provider")));
    door.desk.clock.moveTo("2026-11-26T04:00:00.000Z");
    const answer = written({ name: "answerComplaint", complaint: 1, answer: "Кешірім сұраймыз." });
    await officeGives(door.desk, id, answer, officer);
    expect((await showing(door, id)).body).toMatchObject({
      complaints: [
        { number: 1, on: "2026-11-23", about: "official", answeredOn: "2026-11-26" },
        { number: 2, on: "2026-11-23", about: "provider" },
      ],
    });
  });
});
