-- Shared by all functions of the library. All keys of a store stand under one hash tag, so that a whole commit lives in
-- one slot of a cluster. Callers name one key, the hash `state` of their store; use_keys derives the names of all
-- others from it, so stores with other prefixes share the library.

local ROOT        -- '{<prefix>}:', the beginning of every key
local SCOPE       -- '<prefix>', the beginning of the names of the store's indices
local STATE       -- hash: store, born, number, head, bytes, epoch, live, floor, deadLetterBytes; rebuild, next, closed, abandoning; seedFrom, seedTo, seedDoubts
local PLANS       -- sorted set: plan -> revision, living plans only; with :<org> those of one organisation
local OBJECTS     -- hash: objectId -> plan that owns it
local RESERVED    -- hash: objectId that was removed -> when its reservation ends, and for whom; with :count:<org> how many
local RESERVATIONS -- sorted set: such an objectId -> when its reservation ends
local CHANGES     -- stream, ids are <revision>-0; sorted sets :<org>: revision -> itself
local PENDING     -- sorted set: plan -> oldest revision not yet searchable; with :org:<org> those of one organisation
local PENDING_HISTORY -- sorted set: revision not yet in history -> itself; with :org:<org>, see pending_history_of
local FAILED_HISTORY  -- sorted set: revision that history refused -> itself
local REASONS_HISTORY -- hash: such a revision -> reason
local GAUGES      -- hash: queue -> messages, observedAt
local DRIFT       -- hash: result of the last run of anti-entropy
local REPAIR      -- hash: plan -> token of the repair that is wanted
local FAILED      -- hash: plan -> {revision, reason, pending: its score when it failed}
local BACKFILL    -- sorted set: plan to be written in any case -> when the claim on it ends
local REBUILDS    -- sorted set: rebuild -> its number, the newest ones; each has a hash and its rejections
local LOST        -- set: lost generations, whose indices must be removed
local LEAVING     -- sorted set: plan with removed objects, or a tombstone -> when to check it
local DEAD_LETTERS -- sorted set: letter -> number; with :<queue> those of one queue
local REDRIVES    -- sorted set: letter that must be published again -> token
local BUCKETS     -- hash: <bucket>:count, <bucket>:sum over all documents that should exist

-- Takes the names of this call's store from the key that its caller has named.
local function use_keys(state)
  if state == STATE then return end
  STATE = state
  ROOT = string.sub(state, 1, -6)
  SCOPE = string.match(state, '{(.*)}')
  PLANS, OBJECTS, CHANGES = ROOT .. 'plans', ROOT .. 'objects', ROOT .. 'changes'
  RESERVED, RESERVATIONS = ROOT .. 'reserved', ROOT .. 'reserved:ends'
  PENDING, FAILED, REPAIR, BACKFILL = ROOT .. 'pending', ROOT .. 'failed', ROOT .. 'repair', ROOT .. 'backfill'
  PENDING_HISTORY, FAILED_HISTORY = ROOT .. 'pending:history', ROOT .. 'failed:history'
  REASONS_HISTORY = ROOT .. 'reasons:history'
  GAUGES, DRIFT, BUCKETS, LEAVING = ROOT .. 'gauges', ROOT .. 'drift', ROOT .. 'buckets', ROOT .. 'leaving'
  REBUILDS, LOST = ROOT .. 'rebuilds', ROOT .. 'lost'
  DEAD_LETTERS, REDRIVES = ROOT .. 'dead-letters', ROOT .. 'dead-letters:redrive'
end

local BUCKET_COUNT = 1024

-- Of a plan's present revision: when it was announced, delivered, indexed and searchable, in ms of Redis' clock.
local TIMES = { 'relayedAt', 'deliveredAt', 'indexedAt', 'searchableAt' }

local function plan_key(plan)
  return ROOT .. 'plan:' .. plan
end

-- Sorted set: object -> revision that removed it from the plan.
local function leaving_key(plan)
  return ROOT .. 'leaving:' .. plan
end

-- Bodies up to this size stand in their entry of the stream, so that followers have them with one read. A longer one
-- has a key of its own, so that reading the stream costs about the same whatever the size of the plans.
local MAX_INLINE_BYTES = 2048

-- A longer body of a change, as long as the stream has its entry.
local function body_key(revision)
  return ROOT .. 'body:' .. revision
end

local function plans_of(org)
  return PLANS .. ':' .. org
end

local function changes_of(org)
  return CHANGES .. ':' .. org
end

local function pending_of(org)
  return PENDING .. ':org:' .. org
end

-- The revisions of an organisation that history may lack: an entry counts only while PENDING_HISTORY has it, too.
local function pending_history_of(org)
  return PENDING_HISTORY .. ':org:' .. org
end

-- Lua prints numbers above 10^14 in exponent form; Redis and the stream want digits.
local function digits(n)
  return string.format('%.0f', n)
end

local function now_us()
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000000 + tonumber(time[2])
end

-- Returns the number after `last`. Revisions, repair tokens and epochs are numbers from this one source in STATE. No
-- number repeats, and none goes back, not even after Redis has lost its last writes, because the clock has advanced
-- since. `above` lets a repair get past a number that only the index remembers.
local function number_after(last, above, now)
  return math.max(math.max(tonumber(last or '0'), above or 0) + 1, now or now_us())
end

-- Stores the first number of all: a lower number is of a Redis whose data was lost.
local function note_birth(last, number)
  if not last then redis.call('HSET', STATE, 'born', number) end
end

local function next_number()
  local last = redis.call('HGET', STATE, 'number')
  local number = number_after(last)
  redis.call('HSET', STATE, 'number', digits(number))
  note_birth(last, digits(number))
  return number
end

-- unpack() fails near 8 000 values, and a plan may have 3 002 objects.
local function in_chunks(command, key, values)
  for from = 1, #values, 1000 do
    redis.call(command, key, unpack(values, from, math.min(from + 999, #values)))
  end
end

local function bucket_of(plan)
  return math.floor(tonumber(string.sub(redis.sha1hex(plan), 1, 3), 16) * BUCKET_COUNT / 4096)
end

-- Returns the checksum in each document of a plan at a revision: 32 bits, so that the sum over a bucket stays exact in
-- a double, in which Elasticsearch adds.
local function checksum_of(plan, revision)
  return tonumber(string.sub(redis.sha1hex(plan .. ':' .. revision), 1, 8), 16)
end

-- HMGET returns false for a missing field.
local function text(value)
  return value or ''
end

local function push(list, ...)
  for _, value in ipairs({ ... }) do list[#list + 1] = value end
end

-- Returns about the bytes that a change takes in the stream and next to it; `size` is that of its body.
local function entry_bytes(change, size)
  return 120 + #change + size
end

-- Returns the value of a stream entry's field.
local function field_of(found, name)
  for i = 1, #found[2], 2 do
    if found[2][i] == name then return found[2][i + 1] end
  end
  return nil
end

-- Returns the change of an entry. Of an unreadable entry only the revision is known: it belongs to no plan and no
-- organisation, and its previous revision is unknown.
local function change_of(found)
  local decoded, change = pcall(cjson.decode, text(field_of(found, 'change')))
  if decoded and type(change) == 'table' and type(change.plan) == 'string' and type(change.org) == 'string' and
    type(change.previous) == 'string' and type(change.size) == 'number' then
    return change
  end
  return { plan = '', org = '', size = 0, is_unreadable = true }
end

-- Returns the body of an entry's change, empty for a deletion.
local function body_of(found)
  return field_of(found, 'body') or redis.call('GET', body_key(string.match(found[1], '^%d+'))) or ''
end

-- Returns the first entry of a range of the stream; nil if there is none.
local function entry(command, from, to)
  return redis.call(command, CHANGES, from, to, 'COUNT', 1)[1]
end

local function revision_of(id)
  return string.match(id, '^%d+')
end

-- Returns the floor: the bytes that were ever written before the first entry of the stream.
local function floor_of_stream()
  local first = entry('XRANGE', '-', '+')
  if not first then return tonumber(redis.call('HGET', STATE, 'bytes') or '0') end
  local bytes = tonumber(field_of(first, 'bytes'))
  -- If the entry has no `bytes`, a floor that is too low is safer than one that is too high.
  if not bytes then return tonumber(redis.call('HGET', STATE, 'floor') or '0') end
  return bytes - entry_bytes(text(field_of(first, 'change')), change_of(first).size)
end

-- Stores the floor, which changes with each trim.
local function note_floor()
  local floor = floor_of_stream()
  redis.call('HSET', STATE, 'floor', digits(floor))
  return floor
end

-- Returns the approximate bytes of the stream; `unknown` returns the floor if it is not stored.
local function stream_bytes(bytes, floor, unknown)
  return tonumber(bytes or '0') - (tonumber(floor) or unknown())
end
