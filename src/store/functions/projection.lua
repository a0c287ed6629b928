-- What the search projection reads and marks, word for word as the protocol has it (docs/protocol.md).

-- ARGV[1]: plan. One atomic read. `horizon` is the highest version that a repair may delete at: the plan's
-- revision, or a fresh number when nothing is known of a plan whose repair is wanted.
local function present(_, args)
  local plan = args[1]
  local fields = redis.call('HMGET', plan_key(plan), 'revision', 'body', 'leaving', 'bucket', 'checksum', 'trace')
  local token = text(redis.call('HGET', REPAIR, plan))
  local state = redis.call('HMGET', STATE, 'epoch', 'live', 'next')
  local revision = fields[1] or '0'
  local horizon = revision
  if revision == '0' and token ~= '' then horizon = digits(next_number()) end
  return { revision, text(fields[2]), text(fields[3]), text(fields[4]), text(fields[5]), token,
    text(state[1]), text(state[2]), text(state[3]), horizon, text(fields[6]) }
end

-- Whether nothing has happened since the projection read: the same revision, epoch and repair token.
local function compare(plan, seen)
  local revision = redis.call('HGET', plan_key(plan), 'revision') or '0'
  local epoch = text(redis.call('HGET', STATE, 'epoch'))
  local token = text(redis.call('HGET', REPAIR, plan))
  return revision, revision == seen.revision, epoch == seen.epoch, token == seen.token
end

local function clear(plan)
  redis.call('ZREM', PENDING, plan)
  redis.call('HDEL', REPAIR, plan)
  redis.call('HDEL', FAILED, plan)
end

local function set_searchable(plan, revision)
  -- never creates the hash: a tombstone that was swept must not come back half
  if redis.call('EXISTS', plan_key(plan)) == 1 then
    redis.call('HSET', plan_key(plan), 'searchable', revision)
  end
end

-- When the present revision was delivered, indexed and searchable, unless that is noted already: a redelivery tells
-- nothing of the way that it took. What the projection tells is how long ago, so that all is one clock's.
local function note_times(plan, seen)
  if not seen.deliveredAgoMs then return end
  local key = plan_key(plan)
  local known = redis.call('HMGET', key, 'at', 'searchableAt')
  if not known[1] or known[2] then return end
  local now_ms = math.floor(now_us() / 1000)
  -- A message of an earlier revision may have brought this one along.
  local delivered = math.max(now_ms - seen.deliveredAgoMs, tonumber(known[1]))
  local indexed = math.max(now_ms - seen.indexedAgoMs, delivered)
  redis.call('HSET', key, 'deliveredAt', digits(delivered), 'indexedAt', digits(indexed),
    'searchableAt', digits(math.max(now_ms, indexed)))
end

-- From pending to failed, when the plan is pending, or to be written in any case. It keeps its score.
local function fail(plan, revision, seen)
  local waiting = redis.call('ZSCORE', PENDING, plan)
  local to_do = redis.call('ZSCORE', TODO, plan)
  if not waiting and not to_do then return false end
  local score = waiting or revision
  if to_do then
    -- The generation that is being filled has nothing of it that could be told of.
    set_searchable(plan, '0')
    score = '0'
  end
  clear(plan)
  written_todo(plan, seen.claim)
  redis.call('HSET', FAILED, plan, cjson.encode({ revision = revision, reason = seen.reason, pending = score }))
  return true
end

local function mark_one(seen)
  local plan = seen.plan
  local revision, same_revision, same_epoch, same_token = compare(plan, seen)
  if same_revision and same_epoch and same_token then
    if seen.reason and not reject(plan, revision, seen.reason) then
      fail(plan, revision, seen)
      return 'failed'
    end
    if not seen.reason then accept(plan) end
    clear(plan)
    written_todo(plan, seen.claim)
    set_searchable(plan, revision)
    note_times(plan, seen)
    return 'done'
  end
  unclaim(plan, seen.claim)
  -- A new repair was asked for meanwhile: the plan stays pending for it.
  if same_revision and same_epoch then return 'kept' end

  local bulk_revision = tonumber(seen.revision)
  local next_revision = bulk_revision + 1
  -- What the next generation has refused must not be told to be there.
  if same_epoch and same_token and not seen.reason then
    local searchable = redis.call('HGET', plan_key(plan), 'searchable') or '0'
    if revision ~= '0' and tonumber(searchable) < bulk_revision and bulk_revision <= tonumber(revision) then
      set_searchable(plan, seen.revision)
      local waiting = redis.call('ZSCORE', PENDING, plan)
      -- R + 1, never the present revision: a wait for a revision in between would be answered too early.
      if waiting and seen.token == '' and tonumber(waiting) <= bulk_revision then
        redis.call('ZADD', PENDING, digits(next_revision), plan)
      end
    end
  end
  -- The bulk may have landed after a newer one, and brought back what that one had deleted: look again.
  redis.call('ZADD', PENDING, 'NX', same_epoch and digits(next_revision) or '0', plan)
  redis.call('ZADD', PENDING, 'LT', same_epoch and digits(next_revision) or '0', plan)
  redis.call('HSET', REPAIR, plan, digits(next_number()))
  return 'repair'
end

-- ARGV[1]: [{plan, revision, epoch, token, claim?, reason?, deliveredAgoMs?, indexedAgoMs?}]; `reason`: why the next
-- generation alone refused it. Answers what became of each: done, kept, repair or failed.
local function mark(_, args)
  local answers = {}
  for i, seen in ipairs(cjson.decode(args[1])) do answers[i] = mark_one(seen) end
  return answers
end

-- ARGV[1]: {plan, revision, epoch, token, claim?, reason}. From pending to failed, when nothing has happened since.
local function give_up(_, args)
  local seen = cjson.decode(args[1])
  local revision, same_revision, same_epoch, same_token = compare(seen.plan, seen)
  if not (same_revision and same_epoch and same_token) then
    unclaim(seen.plan, seen.claim)
    return 0
  end
  return fail(seen.plan, revision, seen) and 1 or 0
end

-- ARGV: objectId. The plan that has it: plan, body, revision, org; nothing where none has.
local function owner(_, args)
  local plan = redis.call('HGET', OBJECTS, args[1])
  if not plan then return {} end
  local fields = redis.call('HMGET', plan_key(plan), 'body', 'revision', 'org')
  return { plan, fields[1], fields[2], fields[3] }
end

-- ARGV: plan. For getIndexing: org, revision, searchable, 1 if pending, failed entry, trace, committed at, TIMES. What
-- made a plan pending from the very beginning makes it doubtful that anything of it is searchable.
local function indexing(_, args)
  local plan = args[1]
  local fields = redis.call('HMGET', plan_key(plan), 'org', 'revision', 'searchable', 'trace', 'at', unpack(TIMES))
  if not fields[2] then return {} end
  local waiting = redis.call('ZSCORE', PENDING, plan)
  local searchable = waiting ~= '0' and fields[3] or '0'
  local answer = { fields[1], fields[2], searchable, waiting and '1' or '', text(redis.call('HGET', FAILED, plan)) }
  for i = 4, 5 + #TIMES do answer[#answer + 1] = text(fields[i]) end
  return answer
end
