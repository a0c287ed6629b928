-- The live generation, and the rebuild that puts another one in its place.
--
--   wanted ── its index is there ──► filling ── nothing to do, nothing rejected ──► closed ── alias moved ──► ended
--                                       └──────────────── abandoning ── its index is gone ───────────────────► ended
--
-- In `state`: `rebuild` is the one that is wanted or running; `next` is its generation, once it has begun; `closed` and
-- `abandoning` are set when there is no way back.

local MOST_REBUILDS = 100
-- More than an operator repairs plan by plan.
local MOST_REJECTIONS = 100

local function generation_of(id)
  return SCOPE .. '-plans-' .. id
end

local function rebuild_key(id)
  return ROOT .. 'rebuild:' .. id
end

local function rejections_key(id)
  return ROOT .. 'rejections:' .. id
end

local function now_ms()
  return digits(math.floor(now_us() / 1000))
end

-- Records in the rebuild that the next generation rejects a plan that the live one accepts. Returns false if the next
-- generation is about to be live: then the plan has failed.
local function reject(plan, revision, reason)
  local state = redis.call('HMGET', STATE, 'rebuild', 'closed')
  if state[2] then return false end
  local key = rejections_key(state[1])
  if redis.call('HEXISTS', key, plan) == 0 and redis.call('HLEN', key) >= MOST_REJECTIONS then
    redis.call('HSET', rebuild_key(state[1]), 'tooMany', '1')
  else
    redis.call('HSET', key, plan, cjson.encode({ revision = revision, reason = reason }))
  end
  return true
end

-- Removes a plan from the rejections: every generation has it as it is.
local function accept(plan)
  local id = redis.call('HGET', STATE, 'rebuild')
  if id then redis.call('HDEL', rejections_key(id), plan) end
end

-- Makes the next page of failed plans pending again, while `retryFailed`, the cursor of the scan, is set.
local function retry_failed_page()
  local cursor = redis.call('HGET', STATE, 'retryFailed')
  if not cursor then return end
  local found = redis.call('HSCAN', FAILED, cursor, 'COUNT', 200)
  local failed = found[2]
  for i = 1, #failed, 2 do
    local plan = failed[i]
    set_pending(plan, redis.call('HGET', plan_key(plan), 'org'), 'LT', cjson.decode(failed[i + 1]).pending)
    redis.call('HDEL', FAILED, plan)
  end
  if found[1] == '0' then
    redis.call('HDEL', STATE, 'retryFailed')
  else
    redis.call('HSET', STATE, 'retryFailed', found[1])
  end
end

-- Makes failed plans pending again, with the scores that they had, because another generation may accept them. The
-- sweeper continues where this call ends.
local function retry_failed()
  redis.call('HSET', STATE, 'retryFailed', '0')
  retry_failed_page()
end

-- The rebuild is over. The new epoch makes marks based on earlier reads fail.
local function end_with(live)
  redis.call('HSET', STATE, 'live', live, 'epoch', digits(next_number()))
  redis.call('HDEL', STATE, 'liveUuid', 'rebuild', 'next', 'closed', 'abandoning')
  drop_backfill()
  retry_failed()
end

-- ARGV: existing generations. Returns the name of the live index; the first caller of all creates the name, so that
-- every process agrees. If generations exist at that time, Redis has lost its data, and they must be removed. Existing
-- plans must be written to the new index.
local function live_generation(_, args)
  local live = redis.call('HGET', STATE, 'live')
  if live then return live end
  if #args > 0 then redis.call('SADD', LOST, unpack(args)) end
  if redis.call('EXISTS', PLANS) == 1 then begin_seeding(true) end
  local number = digits(next_number())
  redis.call('HSET', STATE, 'live', generation_of(number), 'liveUuid', 'new', 'epoch', number)
  return generation_of(number)
end

-- ARGV: hash of the mapping that is wanted, actor. Returns the id, and '1' if the rebuild is new: there is one at a
-- time.
local function rebuild_request(_, args)
  local running = redis.call('HGET', STATE, 'rebuild')
  if running then return { running, '' } end
  local id = digits(next_number())
  redis.call('HSET', STATE, 'rebuild', id)
  redis.call('HSET', rebuild_key(id), 'mapping', args[1], 'actor', args[2], 'requestedAt', now_ms())
  redis.call('ZADD', REBUILDS, id, id)
  for _, old in ipairs(redis.call('ZRANGE', REBUILDS, 0, -1 - MOST_REBUILDS)) do
    redis.call('DEL', rebuild_key(old), rejections_key(old))
    redis.call('ZREM', REBUILDS, old)
  end
  return { id, '1' }
end

-- ARGV: id. The index exists: from now on every consumer writes it, and all plans must be written. Returns 1 if the
-- rebuild has begun, now or before.
local function rebuild_begin(_, args)
  local state = redis.call('HMGET', STATE, 'rebuild', 'next')
  if state[1] ~= args[1] then return 0 end
  if not state[2] then
    redis.call('HSET', STATE, 'next', generation_of(args[1]), 'epoch', digits(next_number()))
    begin_seeding(false)
    redis.call('HSET', rebuild_key(args[1]), 'beganAt', now_ms(), 'total', backfill_count())
  end
  return 1
end

-- ARGV: id. Closes the next generation: a plan that it rejects from now on has failed, because searches are about to
-- see it. Returns 1 if it is closed, now or before; 0 while a plan must be written or is rejected, or the rebuild is
-- being abandoned.
local function rebuild_close(_, args)
  local state = redis.call('HMGET', STATE, 'rebuild', 'next', 'closed', 'abandoning')
  if state[1] ~= args[1] or not state[2] or state[4] then return 0 end
  if state[3] then return 1 end
  if backfill_count() > 0 or redis.call('HLEN', rejections_key(args[1])) > 0 or
    redis.call('HEXISTS', rebuild_key(args[1]), 'tooMany') == 1 then return 0 end
  redis.call('HSET', STATE, 'closed', '1')
  return 1
end

-- ARGV: id. The alias is on the next generation: makes it the live one, unless the rebuild is being abandoned.
local function rebuild_finish(_, args)
  local state = redis.call('HMGET', STATE, 'rebuild', 'next', 'abandoning')
  if state[1] ~= args[1] or not state[2] or state[3] then return 0 end
  end_with(state[2])
  redis.call('HSET', rebuild_key(args[1]), 'outcome', 'finished', 'endedAt', now_ms())
  return 1
end

-- ARGV: id, outcome (failed | abandoned), reason. From now on the rebuild cannot be finished. Does nothing if it has
-- ended, or is being abandoned already. A rebuild that has not begun has no index, and ends at once.
local function rebuild_abandon(_, args)
  local state = redis.call('HMGET', STATE, 'rebuild', 'next', 'abandoning')
  if state[1] ~= args[1] or state[3] then return 0 end
  redis.call('HSET', rebuild_key(args[1]), 'outcome', args[2], 'reason', args[3])
  if state[2] then
    redis.call('HSET', STATE, 'abandoning', '1')
  else
    redis.call('HDEL', STATE, 'rebuild')
    redis.call('HSET', rebuild_key(args[1]), 'endedAt', now_ms())
  end
  return 1
end

-- ARGV: id. The next generation is removed: only the live one is left.
local function rebuild_clear(_, args)
  local state = redis.call('HMGET', STATE, 'rebuild', 'live', 'abandoning')
  if state[1] ~= args[1] or not state[3] then return 0 end
  end_with(state[2])
  redis.call('HSET', rebuild_key(args[1]), 'endedAt', now_ms())
  return 1
end

-- ARGV: the live generation that was seen, the one that has the alias. Redis was rewound past the end of a rebuild: the
-- latter is live.
local function rebuild_adopt(_, args)
  local state = redis.call('HMGET', STATE, 'live', 'next')
  if state[1] ~= args[1] or state[2] or redis.call('SISMEMBER', LOST, args[2]) == 1 then return 0 end
  local wanted = redis.call('HGET', STATE, 'rebuild')
  end_with(args[2])
  if wanted then redis.call('HSET', STATE, 'rebuild', wanted) end
  return 1
end

-- ARGV: id. Counts an audit of the next generation that has found something. Returns how many there were.
local function rebuild_round(_, args)
  return redis.call('HINCRBY', rebuild_key(args[1]), 'rounds', 1)
end

-- Returns a rebuild; nil if there is none of that id, or, without an id, none that is wanted or running.
local function look_at(id)
  local state = redis.call('HMGET', STATE, 'rebuild', 'next', 'closed', 'abandoning')
  id = id ~= '' and id or state[1]
  local fields = id and redis.call('HGETALL', rebuild_key(id)) or {}
  if #fields == 0 then return nil end
  local record = {}
  for i = 1, #fields, 2 do record[fields[i]] = fields[i + 1] end
  local rejections = redis.call('HGETALL', rejections_key(id))
  local runs = id == state[1]
  return { id = id, generation = generation_of(id), record = record, runs = runs,
    begun = runs and state[2] ~= false, closed = runs and state[3] ~= false, abandoning = runs and state[4] ~= false,
    left = runs and state[2] and backfill_count() or 0,
    rejections = #rejections > 0 and rejections or nil }
end

-- ARGV: id, or empty for the rebuild that is wanted or running. Returns JSON; nothing if there is none.
local function rebuild_look(_, args)
  local found = look_at(args[1])
  return found and cjson.encode(found)
end
