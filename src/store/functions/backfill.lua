-- The backfill queue: plans that must be written whatever has happened to them since, such as all plans when a
-- generation is filled. A consumer claims some of them for a while. The score is the end of the claim, in microseconds;
-- 0 if the plan was never claimed. An expired claim is like a redelivered message.

-- Removes unclaimed plans, which need not be written any more. A claimed plan stays, and is written once more after its
-- claim expires: the claim's holder may have died while its write was in flight.
local function drop_backfill()
  local seed = seeding()
  -- Plans of a range with doubts are pending only because of the range.
  if seed and not seed.doubts then end_seeding() end
  redis.call('ZREMRANGEBYSCORE', BACKFILL, 0, 0)
end

-- The plan is written. Keep another consumer's claim: it may be about to write an old state of the plan, and then die.
local function finish_backfill(plan, claim)
  local score = redis.call('ZSCORE', BACKFILL, plan)
  if score and (score == '0' or score == claim) then redis.call('ZREM', BACKFILL, plan) end
end

-- Ends a claim whose holder has not written the plan.
local function unclaim(plan, claim)
  if claim and redis.call('ZSCORE', BACKFILL, plan) == claim then redis.call('ZADD', BACKFILL, 0, plan) end
end

-- ARGV: limit, claimUs. Claims plans that are unclaimed, or whose claim has expired. Returns the claim, then the plans.
local function claim_backfill(_, args)
  local now = now_us()
  if redis.call('ZCOUNT', BACKFILL, '-inf', digits(now)) < tonumber(args[1]) then seed_page() end
  local plans = redis.call('ZRANGE', BACKFILL, '-inf', digits(now), 'BYSCORE', 'LIMIT', 0, args[1])
  local claim = digits(now + tonumber(args[2]))
  for _, plan in ipairs(plans) do redis.call('ZADD', BACKFILL, claim, plan) end
  return { claim, unpack(plans) }
end
