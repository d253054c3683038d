"""The Spark schema of copydesk's records, made from their JSON Schema (`copydesk schema`), so that nobody has to keep it by hand."""

from pyspark.sql.types import ArrayType, BooleanType, DataType, DoubleType, LongType, MapType, StringType, StructField, StructType

SIMPLE = {"string": StringType(), "integer": LongType(), "number": DoubleType(), "boolean": BooleanType()}


def spark_schema(envelope: dict) -> StructType:
    """The schema of one record, from what `copydesk schema` prints."""
    return type_of(envelope["$defs"]["record"])


def type_of(node: dict) -> DataType:
    if "anyOf" in node:
        # Something, or null: every field of a Spark schema may be null.
        return merged([type_of(entry) for entry in node["anyOf"] if entry.get("type") != "null"])
    if "const" in node or "enum" in node:
        value = node["const"] if "const" in node else next((entry for entry in node["enum"] if entry is not None), "")
        return BooleanType() if isinstance(value, bool) else LongType() if isinstance(value, int) else StringType()
    kind = node.get("type")
    if isinstance(kind, list):
        return merged([SIMPLE[entry] for entry in kind if entry != "null"])
    if kind == "array":
        # A pair of offsets is a list of two numbers.
        return ArrayType(type_of(node.get("items") or (node.get("prefixItems") or [{"type": "string"}])[0]))
    if node.get("properties"):
        return StructType([StructField(name, type_of(field), True) for name, field in node["properties"].items()])
    if kind == "object":
        # Anything may stand in it: as text.
        return MapType(StringType(), StringType())
    return SIMPLE.get(kind, StringType())


def merged(types: list) -> DataType:
    """The one type that holds all of several."""
    if not types:
        return StringType()
    if all(other == types[0] for other in types):
        return types[0]
    if all(isinstance(other, StructType) for other in types):
        return StructType(list({field.name: field for other in types for field in other.fields}.values()))
    if all(isinstance(other, (LongType, DoubleType)) for other in types):
        return DoubleType()
    return StringType()
