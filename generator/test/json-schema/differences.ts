/** Tests of the official suite that the validators do not pass, and why. */
export interface Difference {
  readonly reason: string;
  /** `FILE: GROUP: TEST`. */
  readonly tests: readonly string[];
}

/**
 * The run fails if a listed test passes or an unlisted test fails. None of these schemas can occur in a contract: the
 * generator rejects each, by name or by Ajv's strict mode.
 */
export const differences: readonly Difference[] = [
  {
    reason:
      'Ajv looks for a `$dynamicAnchor` in the whole schema and not in the scopes that led there; the generator refuses `$dynamicRef`.',
    tests: [
      'dynamicRef.json: A $dynamicRef to a $dynamicAnchor in the same schema resource behaves like a normal $ref to an $anchor: An array of strings is valid',
      'dynamicRef.json: A $dynamicRef to an $anchor in the same schema resource behaves like a normal $ref to an $anchor: An array of strings is valid',
      'dynamicRef.json: A $dynamicRef resolves to the first $dynamicAnchor still in scope that is encountered when the schema is evaluated: An array of strings is valid',
      'dynamicRef.json: A $dynamicRef without anchor in fragment behaves identical to $ref: An array of numbers is valid',
      "dynamicRef.json: A $dynamicRef with intermediate scopes that don't include a matching $dynamicAnchor does not affect dynamic scope resolution: An array of strings is valid",
      'dynamicRef.json: An $anchor with the same name as a $dynamicAnchor is not used for dynamic scope resolution: Any array is valid',
      'dynamicRef.json: A $dynamicRef without a matching $dynamicAnchor in the same schema resource behaves like a normal $ref to $anchor: Any array is valid',
      'dynamicRef.json: A $dynamicRef with a non-matching $dynamicAnchor in the same schema resource behaves like a normal $ref to $anchor: Any array is valid',
      'dynamicRef.json: A $dynamicRef that initially resolves to a schema with a matching $dynamicAnchor resolves to the first $dynamicAnchor in the dynamic scope: The recursive part is valid against the root',
      'dynamicRef.json: A $dynamicRef that initially resolves to a schema with a matching $dynamicAnchor resolves to the first $dynamicAnchor in the dynamic scope: The recursive part is not valid against the root',
      "dynamicRef.json: A $dynamicRef that initially resolves to a schema without a matching $dynamicAnchor behaves like a normal $ref to $anchor: The recursive part doesn't need to validate against the root",
      'dynamicRef.json: multiple dynamic paths to the $dynamicRef keyword: number list with string values',
      'dynamicRef.json: multiple dynamic paths to the $dynamicRef keyword: string list with number values',
      'dynamicRef.json: after leaving a dynamic scope, it is not used by a $dynamicRef: string matches /$defs/thingy, but the $dynamicRef does not stop here',
      'dynamicRef.json: after leaving a dynamic scope, it is not used by a $dynamicRef: first_scope is not in dynamic scope for the $dynamicRef',
      'dynamicRef.json: after leaving a dynamic scope, it is not used by a $dynamicRef: /then/$defs/thingy is the final stop for the $dynamicRef',
      'dynamicRef.json: tests for implementation dynamic anchor and reference link: correct extended schema',
      'dynamicRef.json: $ref and $dynamicAnchor are independent of order - $defs first: correct extended schema',
      'dynamicRef.json: $ref and $dynamicAnchor are independent of order - $ref first: correct extended schema',
      'dynamicRef.json: $ref to $dynamicRef finds detached $dynamicAnchor: number is valid',
      'dynamicRef.json: $ref to $dynamicRef finds detached $dynamicAnchor: non-number is invalid',
      'dynamicRef.json: $dynamicRef points to a boolean schema: follow $dynamicRef to a false schema',
      'dynamicRef.json: $dynamicRef skips over intermediate resources - direct reference: integer property passes',
      'unevaluatedItems.json: unevaluatedItems with $dynamicRef: with no unevaluated items',
      'unevaluatedItems.json: unevaluatedItems with $dynamicRef: with unevaluated items',
      'unevaluatedProperties.json: unevaluatedProperties with $dynamicRef: with no unevaluated properties',
      'unevaluatedProperties.json: unevaluatedProperties with $dynamicRef: with unevaluated properties',
    ],
  },
  {
    reason: 'Formats are checked: a contract that names one means it. The suite has them as mere notes.',
    tests: [
      'format.json: email format: invalid email string is only an annotation by default',
      'format.json: regex format: invalid regex string is only an annotation by default',
      'format.json: ipv4 format: invalid ipv4 string is only an annotation by default',
      'format.json: ipv6 format: invalid ipv6 string is only an annotation by default',
      'format.json: hostname format: invalid hostname string is only an annotation by default',
      'format.json: date format: invalid date string is only an annotation by default',
      'format.json: date-time format: invalid date-time string is only an annotation by default',
      'format.json: time format: invalid time string is only an annotation by default',
      'format.json: json-pointer format: invalid json-pointer string is only an annotation by default',
      'format.json: relative-json-pointer format: invalid relative-json-pointer string is only an annotation by default',
      'format.json: uri format: invalid uri string is only an annotation by default',
      'format.json: uri-reference format: invalid uri-reference string is only an annotation by default',
      'format.json: uri-template format: invalid uri-template string is only an annotation by default',
      'format.json: uuid format: invalid uuid string is only an annotation by default',
      'format.json: duration format: invalid duration string is only an annotation by default',
    ],
  },
  {
    reason:
      'Ajv does not come to an end where one `$id` stands inside another, or in a URN; the generator refuses `$id`.',
    tests: [
      'ref.json: refs with relative uris and defs: invalid on inner field',
      'ref.json: refs with relative uris and defs: invalid on outer field',
      'ref.json: refs with relative uris and defs: valid on both fields',
      'ref.json: relative refs with absolute uris and defs: invalid on inner field',
      'ref.json: relative refs with absolute uris and defs: invalid on outer field',
      'ref.json: relative refs with absolute uris and defs: valid on both fields',
      'ref.json: URN ref with nested pointer ref: a string is valid',
      'ref.json: URN ref with nested pointer ref: a non-string is invalid',
    ],
  },
  {
    reason:
      'Ajv does not take what `contains`, nested `items` or an `if` without `then` have looked at for evaluated; the generator refuses both keywords.',
    tests: [
      'unevaluatedItems.json: unevaluatedItems with nested items: with no additional items',
      'unevaluatedItems.json: unevaluatedItems with nested items: with invalid additional item',
      'unevaluatedItems.json: unevaluatedItems depends on adjacent contains: contains passes, second item is not evaluated',
      'unevaluatedItems.json: unevaluatedItems depends on multiple nested contains: 7 not evaluated, fails unevaluatedItems',
      "unevaluatedItems.json: unevaluatedItems and contains interact to control item dependency relationship: only b's are invalid",
      "unevaluatedItems.json: unevaluatedItems and contains interact to control item dependency relationship: only c's are invalid",
      "unevaluatedItems.json: unevaluatedItems and contains interact to control item dependency relationship: only b's and c's are invalid",
      "unevaluatedItems.json: unevaluatedItems and contains interact to control item dependency relationship: only a's and c's are invalid",
      'unevaluatedItems.json: unevaluatedItems can see annotations from if without then and else: valid in case if is evaluated',
      'unevaluatedProperties.json: unevaluatedProperties with if/then/else, then not defined: when if is false and has unevaluated properties',
      'unevaluatedProperties.json: unevaluatedProperties can see annotations from if without then and else: valid in case if is evaluated',
    ],
  },
  {
    reason: 'Ajv passes over a property of the name `__proto__`; the generator refuses it.',
    tests: [
      'properties.json: properties whose names are Javascript object property names: __proto__ not valid',
    ],
  },
  {
    reason: 'Ajv applies all vocabularies, whatever the dialect says; the generator refuses `$schema`.',
    tests: [
      'vocabulary.json: schema that uses custom metaschema with with no validation vocabulary: no validation: invalid number, but it still validates',
    ],
  },
];
