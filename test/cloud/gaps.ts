// A small stack that has everything which the pinned cloud does otherwise than AWS.

export const sender = "notices@arnau.example";

export const tableProperties = {
  TableName: "gaps",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
  KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
  TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
  PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
  SSESpecification: { SSEEnabled: true },
};

export const bucketProperties = {
  BucketName: "gaps",
  BucketEncryption: {
    ServerSideEncryptionConfiguration: [
      { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } },
    ],
  },
  LifecycleConfiguration: {
    Rules: [{ Id: "uploads-go", Status: "Enabled", Prefix: "incoming/", ExpirationInDays: 7 }],
  },
};

const allowing = (more: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", ...more }],
});

const policyProperties = {
  PolicyName: "sender",
  Roles: ["sender"],
  PolicyDocument: allowing({
    Action: "ses:SendEmail",
    Resource: { "Fn::Sub": `arn:aws:ses:\${AWS::Region}:\${AWS::AccountId}:identity/${sender}` },
  }),
};

const trust = allowing({
  Action: "sts:AssumeRole",
  Principal: { AWS: { "Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root" } },
});

const keeperProperties = {
  PolicyName: "keeper",
  Roles: ["keeper"],
  PolicyDocument: {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::gaps/incoming/*" },
      { Effect: "Allow", Action: "s3:PutObject", Resource: "arn:aws:s3:::gaps/cases/*" },
    ],
  },
};

const quarantineProperties = {
  Bucket: "gaps",
  PolicyDocument: {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Deny",
        Principal: "*",
        Action: "s3:GetObject",
        Resource: "arn:aws:s3:::gaps/incoming/*",
        Condition: {
          ArnNotLike: { "aws:PrincipalArn": ["arn:aws:iam::000000000000:role/scanner"] },
          StringNotEquals: { "s3:ExistingObjectTag/scanned": "clean" },
        },
      },
    ],
  },
};

export const template = {
  Resources: {
    Table: { Type: "AWS::DynamoDB::Table", Properties: tableProperties },
    Bucket: { Type: "AWS::S3::Bucket", Properties: bucketProperties },
    Address: { Type: "AWS::SES::EmailIdentity", Properties: { EmailIdentity: sender } },
    Role: {
      Type: "AWS::IAM::Role",
      Properties: {
        RoleName: "sender",
        AssumeRolePolicyDocument: trust,
      },
    },
    Policy: { Type: "AWS::IAM::Policy", DependsOn: "Role", Properties: policyProperties },
    Keeper: {
      Type: "AWS::IAM::Role",
      Properties: { RoleName: "keeper", AssumeRolePolicyDocument: trust },
    },
    Keeping: { Type: "AWS::IAM::Policy", DependsOn: "Keeper", Properties: keeperProperties },
    Quarantine: {
      Type: "AWS::S3::BucketPolicy",
      DependsOn: "Bucket",
      Properties: quarantineProperties,
    },
  },
};

/** The same as what a deployment would find of it. */
export const deployed = [
  {
    path: "gaps/Table",
    type: "AWS::DynamoDB::Table",
    properties: tableProperties,
    physicalId: "gaps",
  },
  {
    path: "gaps/Bucket",
    type: "AWS::S3::Bucket",
    properties: bucketProperties,
    physicalId: "gaps",
  },
  { path: "gaps/Role", type: "AWS::IAM::Role", properties: {}, physicalId: "sender" },
  {
    path: "gaps/Role/Policy",
    type: "AWS::IAM::Policy",
    properties: policyProperties,
    physicalId: "",
  },
  { path: "gaps/Keeper", type: "AWS::IAM::Role", properties: {}, physicalId: "keeper" },
  {
    path: "gaps/Keeper/Policy",
    type: "AWS::IAM::Policy",
    properties: keeperProperties,
    physicalId: "",
  },
];
