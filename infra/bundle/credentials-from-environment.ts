import { fromEnv } from "@aws-sdk/credential-provider-env";

/**
 * Takes the place of the SDK's credential chain in every bundle: Lambda hands a function its
 * role's credentials in the environment, so single sign-on, profiles, processes and instance
 * metadata would only make a cold start longer (docs/adr/0006).
 */
export const defaultProvider = () => fromEnv();
