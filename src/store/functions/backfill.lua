-- Plans that are to be written, whatever has happened to them since: all of them when a generation is to be filled.
-- Whoever works on them claims some for a while. The score tells when the claim ends, in microseconds; 0: nobody has
-- had the plan yet. So a claim that comes back is like a message that is delivered again.

-- What nobody has claimed need not be written any more. A claim that is left comes back and is written once more: who
-- had it may have died over a write that came late.
local function drop_backfill()
  local seed = seeding()
  -- The plans of a doubtful range are pending by it alone.
  if seed and not seed.doubts then end_seeding() end
  redis.call('ZREMRANGEBYSCORE', BACKFILL, 0, 0)
end

-- The plan is written. A claim of another's stays: it may be about to write what it read long ago, and to die over it.
local function finish_backfill(plan, claim)
  local score = redis.call('ZSCORE', BACKFILL, plan)
  if score and (score == '0' or score == claim) then redis.call('ZREM', BACKFILL, plan) end
end

-- Whoever has this claim is done without the plan being written.
local function unclaim(plan, claim)
  if claim and redis.call('ZSCORE', BACKFILL, plan) == claim then redis.call('ZADD', BACKFILL, 0, plan) end
end

-- ARGV: limit, claimUs. Claims plans that nobody has, or whose claim has run out. Returns the claim, then the plans.
local function claim_backfill(_, args)
  local now = now_us()
  if redis.call('ZCOUNT', BACKFILL, '-inf', digits(now)) < tonumber(args[1]) then seed_page() end
  local plans = redis.call('ZRANGE', BACKFILL, '-inf', digits(now), 'BYSCORE', 'LIMIT', 0, args[1])
  local claim = digits(now + tonumber(args[2]))
  for _, plan in ipairs(plans) do redis.call('ZADD', BACKFILL, claim, plan) end
  return { claim, unpack(plans) }
end
