-- The reads and marks of the search projection, exactly as in the protocol (docs/protocol.md).

-- Returns one plan, in one instant. `horizon` is the highest version that a repair may delete at: the plan's revision,
-- or a new number if the plan is unknown and its repair is wanted. A first delivery needs only the removals that
-- searches are not known to include; a repair and a redelivered message get all remembered ones.
local function present_one(plan, redelivered, state)
  local fields = redis.call('HMGET', plan_key(plan), 'revision', 'body', 'bucket', 'checksum', 'trace', 'org', 'searchable')
  local token = text(redis.call('HGET', REPAIR, plan))
  local revision = fields[1] or '0'
  local horizon = revision
  if revision == '0' and token ~= '' then horizon = digits(next_number()) end
  local after = (redelivered or token ~= '') and '-inf' or '(' .. (fields[7] or '0')
  local leaving = redis.call('ZRANGE', leaving_key(plan), after, '+inf', 'BYSCORE', 'WITHSCORES')
  return { revision, text(fields[2]), leaving, text(fields[3]), text(fields[4]), token, text(state[1]), text(state[2]),
    text(state[3]), horizon, text(fields[5]), text(fields[6]) }
end

-- ARGV: bytes, then plan and '1' for a redelivered message (or empty), of each. Returns each plan in one instant, in
-- this order, until bodies and removals take `bytes`; at least one. A removal counts as 64 bytes.
local function present(_, args)
  local state = redis.call('HMGET', STATE, 'epoch', 'live', 'next')
  local left = tonumber(args[1])
  local answer = {}
  for i = 2, #args, 2 do
    if #answer > 0 and redis.call('HSTRLEN', plan_key(args[i]), 'body') > left then break end
    local found = present_one(args[i], args[i + 1] == '1', state)
    answer[#answer + 1] = found
    left = left - #found[2] - 32 * #found[3]
    if left <= 0 then break end
  end
  return answer
end

-- Compares the present state with the one that the projection read: revision, epoch and repair token.
local function compare(plan, seen, epoch)
  local fields = redis.call('HMGET', plan_key(plan), 'revision', 'org', 'formerOrgs')
  local revision = fields[1] or '0'
  local token = text(redis.call('HGET', REPAIR, plan))
  return { revision = revision, org = fields[2], former = fields[3], same_revision = revision == seen.revision,
    same_epoch = epoch == seen.epoch, same_token = token == seen.token }
end

local function epoch_now()
  return text(redis.call('HGET', STATE, 'epoch'))
end

local function clear(plan, found)
  clear_pending(plan, found.org, found.former)
  redis.call('HDEL', REPAIR, plan)
  redis.call('HDEL', FAILED, plan)
end

local function set_searchable(plan, revision)
  -- Never creates the hash: a forgotten tombstone must not come back in part.
  if redis.call('EXISTS', plan_key(plan)) == 1 then
    redis.call('HSET', plan_key(plan), 'searchable', revision)
  end
end

-- Stores when the present revision was delivered, indexed and searchable, unless that is stored already: the times of a
-- redelivery would be misleading. The projection reports how long ago it was, so that all times are on one clock.
local function note_times(plan, seen, now_ms)
  if not seen.deliveredAgoMs then return end
  local key = plan_key(plan)
  local known = redis.call('HMGET', key, 'at', 'searchableAt')
  if not known[1] or known[2] then return end
  -- The message may be of an earlier revision, delivered before this one was committed.
  local delivered = math.max(now_ms - seen.deliveredAgoMs, tonumber(known[1]))
  local indexed = math.max(now_ms - seen.indexedAgoMs, delivered)
  redis.call('HSET', key, 'deliveredAt', digits(delivered), 'indexedAt', digits(indexed),
    'searchableAt', digits(math.max(now_ms, indexed)))
end

-- Moves a plan from pending to failed, if it is pending or must be written in any case. It keeps its score.
local function fail(plan, found, seen)
  local waiting = redis.call('ZSCORE', PENDING, plan)
  local seed = seeding()
  local in_backfill = redis.call('ZSCORE', BACKFILL, plan) or
    (seed and redis.call('HEXISTS', plan_key(plan), 'count') == 1 and is_unseeded(seed, found.revision))
  if not waiting and not in_backfill then return false end
  local score = waiting or found.revision
  if in_backfill then
    -- The generation that is being filled has no state of the plan that could count as searchable.
    set_searchable(plan, '0')
    score = '0'
  end
  clear(plan, found)
  finish_backfill(plan, seen.claim)
  redis.call('HSET', FAILED, plan, cjson.encode({ revision = found.revision, reason = seen.reason, pending = score }))
  return true
end

local function mark_one(seen, epoch, now_ms)
  local plan = seen.plan
  local found = compare(plan, seen, epoch)
  local revision = found.revision
  if found.same_revision and found.same_epoch and found.same_token then
    if seen.reason and not reject(plan, revision, seen.reason) then
      fail(plan, found, seen)
      return 'failed'
    end
    if not seen.reason then accept(plan) end
    clear(plan, found)
    finish_backfill(plan, seen.claim)
    set_searchable(plan, revision)
    note_times(plan, seen, now_ms)
    return 'done'
  end
  unclaim(plan, seen.claim)
  -- A new repair was requested meanwhile: the plan stays pending for it.
  if found.same_revision and found.same_epoch then return 'kept' end

  local bulk_revision = tonumber(seen.revision)
  local next_revision = digits(bulk_revision + 1)
  -- The next generation lacks a plan that it has rejected.
  if found.same_epoch and found.same_token and not seen.reason then
    local searchable = redis.call('HGET', plan_key(plan), 'searchable') or '0'
    if revision ~= '0' and tonumber(searchable) < bulk_revision and bulk_revision <= tonumber(revision) then
      set_searchable(plan, seen.revision)
      local waiting = redis.call('ZSCORE', PENDING, plan)
      -- R + 1, never the present revision: a wait for a revision in between would be answered too early.
      if waiting and seen.token == '' and tonumber(waiting) <= bulk_revision then
        set_pending(plan, found.org, 'XX', next_revision)
      end
    end
  end
  -- The bulk may have landed after a newer one, and restored documents that the newer one had deleted: repair the plan.
  set_pending(plan, found.org, 'LT', found.same_epoch and next_revision or '0')
  redis.call('HSET', REPAIR, plan, digits(next_number()))
  return 'repair'
end

-- ARGV[1]: [{plan, revision, epoch, token, claim?, reason?, deliveredAgoMs?, indexedAgoMs?}]; `reason`: why only the
-- next generation rejected it. Returns the result of each: done, kept, repair or failed.
local function mark(_, args)
  local epoch, now_ms = epoch_now(), math.floor(now_us() / 1000)
  local answers = {}
  for i, seen in ipairs(cjson.decode(args[1])) do answers[i] = mark_one(seen, epoch, now_ms) end
  return answers
end

-- ARGV[1]: {plan, revision, epoch, token, claim?, reason}. Moves a plan from pending to failed, if nothing has changed
-- since.
local function give_up(_, args)
  local seen = cjson.decode(args[1])
  local found = compare(seen.plan, seen, epoch_now())
  if not (found.same_revision and found.same_epoch and found.same_token) then
    unclaim(seen.plan, seen.claim)
    return 0
  end
  return fail(seen.plan, found, seen) and 1 or 0
end

-- ARGV: plan. Returns for getIndexing: org, revision, searchable, 1 if pending, failed entry, trace, committed at,
-- TIMES. If a plan is pending from the very beginning, it is doubtful that any state of it is searchable.
local function indexing(_, args)
  local plan = args[1]
  local fields = redis.call('HMGET', plan_key(plan), 'org', 'revision', 'searchable', 'trace', 'at', 'count', unpack(TIMES))
  if not fields[2] then return {} end
  local waiting = redis.call('ZSCORE', PENDING, plan)
  local seed = seeding()
  if fields[6] and seed and seed.doubts and is_unseeded(seed, fields[2]) then waiting = '0' end
  local searchable = waiting ~= '0' and fields[3] or '0'
  local answer = { fields[1], fields[2], searchable, waiting and '1' or '', text(redis.call('HGET', FAILED, plan)) }
  push(answer, text(fields[4]), text(fields[5]))
  for i = 7, 6 + #TIMES do answer[#answer + 1] = text(fields[i]) end
  return answer
end
