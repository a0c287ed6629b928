-- Plans whose present state searches may not show, and plans that must be written in any case.
--
-- Adding all living plans to `backfill` (for a rebuild or a lost index) would take too long for one call, so they are
-- added page by page: `seedFrom` and `seedTo` in `state` are the range of revisions whose living plans must still be
-- added. A plan in that range counts as in `backfill` already and, with `seedDoubts`, as pending from the very
-- beginning.

local SEED_PAGE = 500

-- Makes a plan pending. `how`: NX keeps an existing entry, LT keeps an older one.
local function set_pending(plan, org, how, score)
  redis.call('ZADD', PENDING, how, score, plan)
  if org and org ~= '' then redis.call('ZADD', pending_of(org), how, score, plan) end
end

-- `former`: organisations that the plan belonged to while it was pending, joined by newlines.
local function clear_pending(plan, org, former)
  redis.call('ZREM', PENDING, plan)
  if org and org ~= '' then redis.call('ZREM', pending_of(org), plan) end
  if not former then return end
  for each in string.gmatch(former, '[^\n]+') do redis.call('ZREM', pending_of(each), plan) end
  redis.call('HDEL', plan_key(plan), 'formerOrgs')
end

local function set_pending_history(revision, org)
  redis.call('ZADD', PENDING_HISTORY, revision, revision)
  if org ~= '' then redis.call('ZADD', pending_history_of(org), revision, revision) end
end

-- Returns the range that must still be moved; nil if there is none.
local function seed_of(from, to, doubts)
  return from and { from = tonumber(from), to = tonumber(to), doubts = doubts ~= false } or nil
end

local function seeding()
  return seed_of(unpack(redis.call('HMGET', STATE, 'seedFrom', 'seedTo', 'seedDoubts'), 1, 3))
end

-- Returns whether a living plan with this revision must still be moved to `backfill`.
local function is_unseeded(seed, revision)
  return seed ~= nil and tonumber(revision) > seed.from and tonumber(revision) <= seed.to
end

-- Puts a plan of the range into `backfill`, and with doubts makes it pending from the very beginning.
local function seed_plan(seed, plan, org)
  redis.call('ZADD', BACKFILL, 'NX', 0, plan)
  if seed.doubts then set_pending(plan, org, 'LT', 0) end
end

-- Makes all living plans be written, claimed ones once more. With `doubts` no plan counts as searchable before.
local function begin_seeding(doubts)
  local head = redis.call('HGET', STATE, 'head') or '0'
  redis.call('HSET', STATE, 'seedFrom', '0', 'seedTo', head)
  if doubts then redis.call('HSET', STATE, 'seedDoubts', '1') end
end

local function end_seeding()
  redis.call('HDEL', STATE, 'seedFrom', 'seedTo', 'seedDoubts')
end

-- Moves the next page of the range to `backfill`.
local function seed_page()
  local seed = seeding()
  if not seed then return end
  local found = redis.call('ZRANGE', PLANS, '(' .. digits(seed.from), digits(seed.to), 'BYSCORE',
    'LIMIT', 0, SEED_PAGE, 'WITHSCORES')
  for i = 1, #found, 2 do
    seed_plan(seed, found[i], redis.call('HGET', plan_key(found[i]), 'org'))
  end
  if #found < 2 * SEED_PAGE then
    end_seeding()
  else
    redis.call('HSET', STATE, 'seedFrom', digits(tonumber(found[#found])))
  end
end

local function unseeded_count(seed)
  return seed and redis.call('ZCOUNT', PLANS, '(' .. digits(seed.from), digits(seed.to)) or 0
end

-- Returns how many plans must still be written in any case.
local function backfill_count()
  return redis.call('ZCARD', BACKFILL) + unseeded_count(seeding())
end

-- Returns how many plans are pending. While a lost index is being replaced, plans that were pending before count twice
-- until their page is moved.
local function pending_count()
  local seed = seeding()
  return redis.call('ZCARD', PENDING) + (seed and seed.doubts and unseeded_count(seed) or 0)
end

-- Returns the state of a plan; only if it is neither pending nor failed, a projection must have the plan as it is.
-- `living`: its revision, unless it is deleted.
local function state_of(plan, seed, living)
  if redis.call('HEXISTS', FAILED, plan) == 1 then return 'failed' end
  if redis.call('ZSCORE', PENDING, plan) then return 'pending' end
  return living and seed and seed.doubts and is_unseeded(seed, living) and 'pending' or 'settled'
end
