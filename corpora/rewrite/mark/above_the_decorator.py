# flags: --mark
# finding: GI101 11 GI504
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])


def told(text):
    return lambda function: print(text) or function


@told(client.models.generate_content(**request).text)
@told("twice")
def nothing() -> None:
    """Do nothing."""


nothing()
# output
from google import genai

client = genai.Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])


def told(text):
    return lambda function: print(text) or function


# interactions-migrate: left GI504 the arguments are not written at the call
@told(client.models.generate_content(**request).text)
@told("twice")
def nothing() -> None:
    """Do nothing."""


nothing()
