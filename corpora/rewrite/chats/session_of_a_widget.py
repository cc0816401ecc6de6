# finding: GI103 7 GI530
# run: streamlit is not installed
import streamlit as st
from google import genai

client = genai.Client()
st.text_input("Chat", key="chat")
if st.button("New"):
    st.session_state.chat = client.chats.create(model="gemini-2.5-flash")
    st.write(st.session_state.chat.send_message("Name a moon.").text)
