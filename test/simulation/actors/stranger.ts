import type { Person } from "./people.ts";
import { insist } from "./calling.ts";
import { isQuietTime, live, type Town } from "./town.ts";

const hour = 3600;

/** An official of a region without an office here, and a portal that has filed nothing. */
const official: Person = {
  id: "subject-10-representative",
  roles: ["representative", "commission-member"],
  unit: "10",
};
const portal: Person = { id: "portal-three", roles: ["portal"] };

/** Somebody who may sign in, and tries cases that are none of his business. */
export const strangerLives = (town: Town): void =>
  live(town, "stranger", async () => {
    const { network, scheduler } = town.world;
    while (!isQuietTime(town)) {
      await network.sleep(town.dice.between(1, 48 * hour));
      const filing = town.filings.at(town.dice.below(town.filings.length));
      if (filing === undefined) continue;
      const { caseId } = filing;
      await insist(network, { by: portal, send: `GET /v1/registrations/${caseId}` });
      await insist(network, { by: official, send: `GET /v1/cases/${caseId}` });
      await insist(network, {
        by: official,
        send: `POST /v1/cases/${caseId}/commands`,
        body: { name: "submitToCommission" },
      });
      await insist(network, { by: official, send: "GET /v1/worklist" });
      await insist(network, {
        send: "POST /v1/answers/tax-debt",
        headers: {
          "webhook-id": "message-of-nobody",
          "webhook-timestamp": String(Math.floor(scheduler.time() / 1000)),
          "webhook-signature": "v1,bm9ib2R5",
        },
        body: { reference: `${caseId}.tax-debt.1`, hasDebt: false },
      });
    }
  });
