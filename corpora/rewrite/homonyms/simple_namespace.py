# finding: GI101 9 GI501
from types import SimpleNamespace


def fake(*, model, contents):
    return SimpleNamespace(text=f"{model}: {contents}")


client = SimpleNamespace(models=SimpleNamespace(generate_content=fake))
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
