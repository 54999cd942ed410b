import {
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { accessTo } from "#infra/local/access.ts";
import type { Cloud } from "#infra/local/cloud.ts";
import type { Deployed } from "#infra/local/deploy.ts";

const tokenSchema = z.object({ access_token: z.string() });

/** What the portal may do. */
const portalScopes = [
  "arnau/registrations.write",
  "arnau/registrations.read",
  "arnau/applications.write",
  "arnau/applications.read",
];

/** The portal's token by client credentials, with all of its scopes unless others are asked for. */
export const portalToken = async (
  { tokenUrl, portalClientId, portalClientSecret }: Deployed,
  scope = portalScopes.join(" "),
): Promise<string> => {
  const credentials = Buffer.from(`${portalClientId}:${portalClientSecret}`).toString("base64");
  const response = await fetch(tokenUrl, {
    method: "POST",
    headers: {
      authorization: `Basic ${credentials}`,
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ grant_type: "client_credentials", scope }),
  });
  return tokenSchema.parse(await response.json()).access_token;
};

/** An official's access token by name and password. */
export const officialToken = async (
  cloud: Cloud,
  { officialsClientId }: Deployed,
  name: string,
  password: string,
): Promise<string> => {
  const cognito = new CognitoIdentityProviderClient(accessTo(cloud));
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({
      AuthFlow: "USER_PASSWORD_AUTH",
      ClientId: officialsClientId,
      AuthParameters: { USERNAME: name, PASSWORD: password },
    }),
  );
  cognito.destroy();
  return z.string().parse(AuthenticationResult?.AccessToken);
};
