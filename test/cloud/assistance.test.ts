import { describe, expect, it } from "vitest";
import { caseFor, staffCommand, takeInAtDesk } from "#infra/walk/assistance.ts";
import { call } from "#infra/walk/call.ts";
import { chooseAtOnce } from "#infra/walk/choices.ts";
import { until } from "#infra/walk/registration.ts";
import { sampleCommand } from "#infra/walk/samples.ts";
import { seedProviderStaff } from "#infra/walk/services.ts";
import { dayOf, momentAt } from "#shared/law/dates.ts";
import { approved, assign, includeProvider, onPaper } from "./choosing.ts";
import { codeOf, openPortal, organisations, stage } from "./here.ts";

const inOrder = organisations("assistance");

/** An organisation that was included with so many free places, and its staff. */
const provider = (free: number, name: string) => includeProvider(inOrder(), free, name);

describe("an application for services, by those who work on it", () => {
  it("L114-13.1.1, L114-14.4, L114-15.1, L114-16.3.7, L114-14.4d: goes from the desk to completed services", async () => {
    const { deployed, services } = stage();
    const { apiUrl } = deployed;
    const { socialOfficer, decisionMakers } = services;
    const { number, staff } = await provider(2, "house1");
    const caseId = await approved();
    const seen = () => caseFor(apiUrl, socialOfficer, caseId);
    await staffCommand(apiUrl, socialOfficer, caseId, assign(number));
    const held = await until(seen, ({ state }) => state === "place-held");
    expect(held.choice).toMatchObject({ provider: number });
    await staffCommand(apiUrl, staff, caseId, { name: "acceptPlace" });
    const today = dayOf(momentAt(held.receivedAt));
    const plan = { ...sampleCommand("create-plan"), from: today };
    expect(await staffCommand(apiUrl, staff, caseId, plan)).toBe("in-service");
    const given = { ...sampleCommand("record-service"), on: today };
    await staffCommand(apiUrl, staff, caseId, given);
    const done = await staffCommand(apiUrl, staff, caseId, sampleCommand("complete"));
    expect(done).toBe("completed");
    const { terms, timeline } = await seen();
    expect(terms.map(({ provision, state }) => [provision, state])).toEqual([
      ["L114-14.3", "kept"],
      ["L114-15.2", "kept"],
      ["L114-15.5", "kept"],
    ]);
    expect(timeline.map(({ event }) => event)).toContain("services-completed");
    // Another provider's staff, and the one who has decided, see what is theirs.
    const other = await seedProviderStaff(stage(), stage().office, {
      number: "O-060540185005",
      name: "house2",
    });
    const hidden = await call(`${apiUrl}/v1/assistance/${caseId}`, { token: other.token });
    expect([hidden.status, codeOf(hidden)]).toEqual([404, "not-found"]);
    expect((await caseFor(apiUrl, decisionMakers[0], caseId)).state).toBe("completed");
  });

  it("L114-12.1.4, L114-15.8, L114-4.1.3: of twelve who choose the last four places at once four have one, none twice, and eight wait in order", async () => {
    const { services } = stage();
    const { number } = await provider(4, "house3");
    const crowd = { portal: await openPortal(), services, provider: number, places: 4, count: 12 };
    expect(await chooseAtOnce(crowd, () => {})).toEqual({
      places: 4,
      chosen: 12,
      held: 4,
      waiting: 8,
      lost: 0,
      twice: 0,
      outOfOrder: 0,
    });
  });

  it("is in the worklists of those whose move it is, and in no other", async () => {
    const { deployed, services } = stage();
    const { apiUrl } = deployed;
    const { socialOfficer, assessor } = services;
    const caseId = await takeInAtDesk(apiUrl, services, onPaper());
    const tasksOf = async (token: string): Promise<string> =>
      JSON.stringify((await call(`${apiUrl}/v1/worklist?limit=100`, { token })).body);
    await until(
      () => tasksOf(socialOfficer.token),
      (text) => text.includes(caseId),
    );
    expect(await tasksOf(assessor.token)).not.toContain(caseId);
    await staffCommand(apiUrl, socialOfficer, caseId, {
      name: "assignAssessor",
      assessor: assessor.subject,
    });
    const tasks = await until(
      () => tasksOf(assessor.token),
      (text) => text.includes(caseId),
    );
    expect(tasks).toContain("L114-14.3");
    expect(await tasksOf(socialOfficer.token)).not.toContain(caseId);
  });
});
