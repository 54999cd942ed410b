// The clients of AWS are real here; what they reach is a small server in the place of a cloud.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { App, CfnResource } from "aws-cdk-lib";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { reachDeployment } from "#cli/deployment.ts";
import { readSettings } from "#infra/settings.ts";
import { DataStack } from "#infra/stacks/data.ts";
import { instant } from "#test/fakes/clock.ts";
import { fileId } from "#test/samples/registration-file.ts";

interface Stub {
  /** What lies in the data stack, by logical id; undefined if there is no such stack. */
  readonly resources?: Readonly<Record<string, string>>;
  /** The tables and keys that were asked. */
  readonly asked: string[];
}

const inputSchema = z.union([
  z.object({ TableName: z.string() }).transform(({ TableName }) => TableName),
  z.object({ KeyId: z.string() }).transform(({ KeyId }) => KeyId),
]);

/** The data stack as it is deployed: every resource, named by where it stands in the stack. */
const dataStack = (): Readonly<Record<string, string>> => {
  const context = {
    noticeSender: "notices@arnau.example",
    trustAnchors: "events/samples/authority.pem",
    mockStateSystems: "true",
  };
  const app = new App({ context });
  const stack = new DataStack(app, "arnau-data", readSettings(app.node));
  const resources = stack.node.findAll().filter((one) => CfnResource.isCfnResource(one));
  const ids = resources.map((one) => z.string().parse(stack.resolve(one.logicalId)));
  return Object.fromEntries(ids.map((id) => [id, id.replace(/[0-9A-F]{8}$/, "")]));
};

const servers: Server[] = [];
const port = process.env["ARNAU_PORT"];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  if (port === undefined) delete process.env["ARNAU_PORT"];
  else process.env["ARNAU_PORT"] = port;
});

/** Where the local cloud is looked for from now on, until the test ends. */
const lookAt = (server: Server): string => {
  const address = z.object({ port: z.int() }).parse(server.address());
  process.env["ARNAU_PORT"] = String(address.port);
  return `http://127.0.0.1:${address.port}`;
};

const listing = (resources: Readonly<Record<string, string>>) => {
  const members = Object.entries(resources).map(
    ([logical, physical]) =>
      `<member><LogicalResourceId>${logical}</LogicalResourceId><PhysicalResourceId>${physical}</PhysicalResourceId></member>`,
  );
  return `<ListStackResourcesResponse><ListStackResourcesResult><StackResourceSummaries>${members.join("")}</StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>`;
};

const noStack = `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id arnau-data does not exist</Message></Error></ErrorResponse>`;

/** A cloud of one stack and empty tables, in the place where the local cloud is looked for. */
const cloudWith = async ({ resources, asked }: Stub): Promise<string> => {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      if (request.headers["x-amz-target"] !== undefined) {
        asked.push(inputSchema.parse(JSON.parse(Buffer.concat(parts).toString())));
        response.setHeader("content-type", "application/x-amz-json-1.0").end("{}");
      } else if (request.url === "/_ministack/health") response.end("{}");
      else if (resources === undefined) response.writeHead(400).end(noStack);
      else response.setHeader("content-type", "text/xml").end(listing(resources));
    });
  });
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return lookAt(server);
};

describe("the deployment in the local cloud", () => {
  it("is found by what its data stack holds", async () => {
    const asked: string[] = [];
    const address = await cloudWith({ resources: dataStack(), asked });
    const deployment = await reachDeployment(true);
    if (!("reference" in deployment)) throw new Error(deployment.code);
    expect(deployment.name).toBe(address);
    expect(await deployment.reference.current("calendar")).toBeUndefined();
    expect(await deployment.cases.load(fileId)).toEqual([]);
    for await (const caseId of deployment.registrations()) throw new Error(caseId);
    expect(await deployment.watch.page("open", 10, undefined)).toMatchObject({ cases: [] });
    const by = instant("2026-11-20T09:00:00.000Z");
    const page = await deployment.register.entries("specialist", by, undefined, 10);
    expect(page).toEqual({ entries: [], next: undefined });
    expect(asked).toEqual([
      "ReferenceTable",
      "CasesTable",
      "WorklistTable",
      "WatchTable",
      "RegisterTable",
    ]);
    asked.splice(0);
    // This key makes no keys: nothing can be sealed, but it was asked.
    await expect(deployment.seal.seal({ caseId: fileId, sequence: 1 }, {})).rejects.toThrow(
      "KMS gave no key",
    );
    expect(asked).toEqual(["CaseKeysTable", "CaseKey"]);
    deployment.close();
  });

  it.each([
    ["there is no stack", undefined],
    ["its stack is of an earlier version", { RegisterTable0C0FFEE0: "register" }],
  ])("is not there when %s", async (_, resources) => {
    const address = await cloudWith({ ...(resources && { resources }), asked: [] });
    expect(await reachDeployment(true)).toMatchObject({ code: "not-deployed", about: address });
  });

  it("is not there when no cloud runs", async () => {
    await cloudWith({ asked: [] });
    const [server] = servers;
    server?.close();
    await once(server ?? process, "close");
    expect(await reachDeployment(true)).toMatchObject({ code: "local-cloud-not-running" });
  });
});
