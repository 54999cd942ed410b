import { describe, expect, it } from "vitest";
import { stepsToTry } from "#infra/local/guide.ts";
import { checkRequest } from "#shared/http/request.ts";
import { routeKeyOf } from "#shared/http/route.ts";
import { routes } from "#shared/http/routes.ts";
import { httpEvent } from "#test/fakes/http.ts";

const apiUrl = "https://api.example";
const steps = stepsToTry({
  cloud: { endpoint: "http://127.0.0.1:4566", folder: "/tmp/arnau" },
  deployed: {
    apiUrl,
    tokenUrl: "http://127.0.0.1:4566/oauth2/token",
    portalClientId: "client",
    portalClientSecret: "word",
    officialsClientId: "officials",
  },
  office: { unit: "75", representative: { name: "representative.75", password: "word" } },
});

const gets = steps
  .filter((line) => line.includes(apiUrl) && !line.includes(" -d "))
  .map((line) => line.slice(line.indexOf(apiUrl)).replace(/'$/, ""));

describe("what a newcomer is told to try", () => {
  it("has something of the public lists, the help and the worklist", () => {
    expect(gets).toHaveLength(3);
  });

  it.each(gets)("is a call that its route takes: %s", (url) => {
    const event = httpEvent(routes, { method: "GET", url, headers: {} });
    const route = routes.find((one) => routeKeyOf(one) === event?.routeKey);
    if (event === undefined || route === undefined) throw new Error(`no route for ${url}`);
    expect(checkRequest(route.request, event, "en")).toMatchObject({ good: true });
  });
});
