-- What those who compare a projection with the store ask for.

-- ARGV: plans. Wants a repair of each, also of one that nothing is known of, or that is pending: who has read it
-- already has not looked for what was found meanwhile. Pending from the very beginning, for what was found makes
-- every older promise doubtful. A failed plan stays failed: it would be refused again. Answers how many are wanted.
local function want_repair(_, args)
  local wanted = 0
  for _, plan in ipairs(args) do
    if redis.call('HEXISTS', FAILED, plan) == 0 then
      redis.call('HSET', REPAIR, plan, digits(next_number()))
      set_pending(plan, redis.call('HGET', plan_key(plan), 'org'), 'LT', 0)
      wanted = wanted + 1
    end
  end
  return wanted
end

-- ARGV: plans. Wants a repair of each that has not failed, and has it written in any case.
local function want_written(_, args)
  for _, plan in ipairs(args) do
    if want_repair(nil, { plan }) == 1 then redis.call('ZADD', BACKFILL, 'NX', 0, plan) end
  end
end

-- ARGV: revisions. Makes them pending for history again, where the stream still has them. Answers how many.
local function want_history(_, args)
  local wanted = 0
  for _, revision in ipairs(args) do
    local found = entry('XRANGE', revision .. '-0', revision .. '-0')
    if found then
      set_pending_history(revision, change_of(found).org)
      wanted = wanted + 1
    end
  end
  return wanted
end
