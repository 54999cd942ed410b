import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import { allow, type Binding } from "./binding.ts";

interface KeyAttribute {
  readonly name: string;
  readonly type: "string" | "number";
}

interface KeepingProps {
  readonly sortKey?: KeyAttribute;
  /** Attribute that holds the epoch second after which an item goes. */
  readonly expiresBy?: string;
  /** Hand every new item to a stream. */
  readonly streamed?: boolean;
  readonly indexes?: readonly {
    readonly name: string;
    readonly partitionKey: KeyAttribute;
    readonly sortKey: KeyAttribute;
  }[];
  /** Whether the table outlives its stack and refuses to be deleted. */
  readonly keepData: boolean;
}

type TableAction = "GetItem" | "BatchGetItem" | "Query" | "PutItem" | "UpdateItem" | "DeleteItem";

const attribute = ({ name, type }: KeyAttribute) => ({
  name,
  type: type === "string" ? AttributeType.STRING : AttributeType.NUMBER,
});

/** A table with partition key `pk`: on demand, encrypted, restorable to any second of the last 35 days. */
export class KeepingTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: KeepingProps) {
    super(scope, id);
    this.table = new Table(this, "Table", {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      ...(props.sortKey === undefined ? {} : { sortKey: attribute(props.sortKey) }),
      ...(props.expiresBy === undefined ? {} : { timeToLiveAttribute: props.expiresBy }),
      ...(props.streamed === true ? { stream: StreamViewType.NEW_IMAGE } : {}),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: props.keepData,
      removalPolicy: props.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const { name, partitionKey, sortKey } of props.indexes ?? [])
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: attribute(partitionKey),
        sortKey: attribute(sortKey),
      });
  }

  /** Load a history and append to it; nothing can be changed or deleted with it. */
  forAppending(variable: string): Binding {
    return this.allowing(variable, "Query", "PutItem");
  }

  /** Load a history. */
  forLoading(variable: string): Binding {
    return this.allowing(variable, "Query");
  }

  /** List by these indexes, and nothing else. */
  forListing(variable: string, ...indexes: readonly string[]): Binding {
    const resources = indexes.map((index) => `${this.table.tableArn}/index/${index}`);
    return this.#binding(variable, ["Query"], ...resources);
  }

  /** Look at an item, and change these attributes of it on conditions on these and no others: the rest stays whoever's it is. */
  forChanging(variable: string, ...attributes: readonly string[]): Binding {
    const statement = allow(["dynamodb:UpdateItem"], [this.table.tableArn]);
    statement.addConditions({
      "ForAllValues:StringEquals": { "dynamodb:Attributes": [...attributes] },
      StringEqualsIfExists: { "dynamodb:ReturnValues": ["NONE"] },
    });
    const { value, statements } = this.allowing(variable, "GetItem");
    return { variable, value, statements: [...statements, statement] };
  }

  /** Put items into partitions whose key begins so, and into no other. */
  forPuttingUnder(variable: string, prefix: string): Binding {
    const statement = allow(["dynamodb:PutItem"], [this.table.tableArn]);
    statement.addCondition("ForAllValues:StringLike", { "dynamodb:LeadingKeys": [`${prefix}*`] });
    return { variable, value: this.table.tableName, statements: [statement] };
  }

  /** Exactly these actions on items. */
  allowing(variable: string, ...actions: readonly TableAction[]): Binding {
    return this.#binding(variable, actions, this.table.tableArn);
  }

  #binding(
    variable: string,
    actions: readonly TableAction[],
    ...resources: readonly string[]
  ): Binding {
    const named = actions.map((action) => `dynamodb:${action}`);
    return { variable, value: this.table.tableName, statements: [allow(named, resources)] };
  }
}
