package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.imported.bindings.*;
import io.comwright.windows.CoClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The Task Scheduler: a task is defined, registered, found and deleted. */
@EnabledOnOs(OS.WINDOWS)
class TaskSchedulerTest extends ComponentTest {
  private static final int TASK_CREATE_OR_UPDATE = 6;
  private static final String NAME = "comwright-imported";

  private static ITaskService service() {
    ITaskService service = CoClass.of(Clsids.CLSID_TaskScheduler).create(ITaskServiceProxy.TYPE);
    service.connect(Variant.empty(), Variant.empty(), Variant.empty(), Variant.empty());
    return service;
  }

  @Test
  void aDefinitionKeepsWhatItIsTold() {
    ITaskDefinition task = service().newTask(0);
    IRegistrationInfo info = task.getRegistrationInfo();
    info.setDescription("t\u00e4glich");
    Ref<@Nullable String> description = new Ref<>();
    info.getDescription(description);
    assertEquals("t\u00e4glich", description.get());
    IExecAction action =
        IExecActionProxy.from(task.getActions().create(TASK_ACTION_TYPE.TASK_ACTION_EXEC));
    action.setPath("C:\\windows\\notepad.exe");
    Ref<@Nullable String> path = new Ref<>();
    action.getPath(path);
    assertEquals("C:\\windows\\notepad.exe", path.get());
    Ref<TASK_ACTION_TYPE> type = new Ref<>(TASK_ACTION_TYPE.TASK_ACTION_SHOW_MESSAGE);
    action.getType(type);
    assertEquals(TASK_ACTION_TYPE.TASK_ACTION_EXEC, type.get());
  }

  @Test
  void aTaskIsRegisteredFoundAndDeleted() {
    ITaskService service = service();
    assertTrue(service.getConnected());
    ITaskFolder root = service.getFolder("\\");
    assertEquals("\\", root.getPath());
    ITaskDefinition task = service.newTask(0);
    task.getRegistrationInfo().setDescription("none");
    IExecActionProxy.from(task.getActions().create(TASK_ACTION_TYPE.TASK_ACTION_EXEC))
        .setPath("C:\\windows\\notepad.exe");
    IRegisteredTask registered =
        root.registerTaskDefinition(
            NAME,
            task,
            TASK_CREATE_OR_UPDATE,
            Variant.empty(),
            Variant.empty(),
            TASK_LOGON_TYPE.TASK_LOGON_INTERACTIVE_TOKEN,
            Variant.empty());
    assertEquals(NAME, registered.getName());
    assertEquals("\\" + NAME, root.getTask(NAME).getPath());
    String xml = root.getTask(NAME).getXml();
    assertTrue(xml.contains("<Description>none</Description>"), xml);
    root.deleteTask(NAME, 0);
    ComException e = assertThrows(ComException.class, () -> root.getTask(NAME));
    // HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)
    assertEquals(HResult.of(0x80070002), e.hresult());
  }
}
