#!/usr/bin/env bash
# Becomes a Docker Engine whose root file system is the folder $1, and whose control groups are below $2. Runs in network, mount, control group and process
# namespaces of its own, so that nothing is changed outside and all ends with it:
#   unshare --net --mount --cgroup --pid --fork --kill-child engine.sh ROOT GROUP
set -euo pipefail
root=$1 group=$2
ip link set lo up
mount --make-rprivate /
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
if [ "$(stat -fc %T /sys/fs/cgroup)" = cgroup2fs ]; then
  mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
else
  mount -t tmpfs tmpfs "$root/sys/fs/cgroup"
  for controller in cpu cpuacct cpuset memory devices freezer blkio pids; do
    mkdir "$root/sys/fs/cgroup/$controller"
    mount -t cgroup -o "$controller" cgroup "$root/sys/fs/cgroup/$controller"
  done
  mkdir "$root/sys/fs/cgroup/systemd"
  mount -t cgroup -o none,name=systemd cgroup "$root/sys/fs/cgroup/systemd"
fi
# Not chroot: what is started in a container later would see the root of the mount namespace.
cd "$root"
mkdir -p .old
pivot_root . .old
umount -l /.old
rmdir /.old
cd /
exec dockerd --cgroup-parent "$group" --host unix:///run/docker.sock --default-ulimit nofile=16384:16384
